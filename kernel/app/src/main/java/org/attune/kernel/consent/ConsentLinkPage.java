package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Sends a new link to somebody who lost theirs, or whose link has closed. */
@Named("consentLink")
@ViewScoped
public class ConsentLinkPage extends ConsentRequestForm {

    private static final long serialVersionUID = 1L;

    public String send() {
        consents.sendLink(request(), personId());
        return PageMessages.backToRequest(request(), "The new link is on its way. Any older one has closed.");
    }
}

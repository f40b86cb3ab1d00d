package org.attune.kernel.consent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.kernel.web.Ids;
import org.jspecify.annotations.Nullable;

/** Sends a new link to somebody who lost theirs, or whose link has closed. */
@Named("consentLink")
@ViewScoped
public class ConsentLinkPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StaffConsent consents;

    private @Nullable String id;
    private @Nullable String person;
    private transient @Nullable ConsentView view;

    public void open() {
        getView();
    }

    public String send() {
        UUID request = Ids.of(id);
        consents.sendLink(request, Ids.orNull(person));
        return PageMessages.backToRequest(request, "The new link is on its way. Any older one has closed.");
    }

    public ConsentView getView() {
        if (view == null) {
            view = consents.view(Ids.of(id));
        }
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}

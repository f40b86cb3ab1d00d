package org.attune.api.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What went well, said on the page that follows. */
public final class PageNotice {

    private PageNotice() {}

    /** Shows the words on the page that this request redirects to. */
    public static void afterRedirect(String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}

package org.attune.kernel.casework;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What went well, said on the page that follows. */
final class Notices {

    private Notices() {}

    static void afterRedirect(String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
    }
}

package org.attune.kernel.consent;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.attune.api.page.PageNotice;

/** What the pages about consent say to their reader besides their content. */
final class PageMessages {

    private PageMessages() {}

    /** Something is to be changed in this field before the form can be sent. */
    static void problem(String field, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent form = UIComponent.getCurrentComponent(faces);
        UIComponent container = form == null ? null : form.getNamingContainer();
        String prefix = container == null ? "" : container.getClientId(faces) + ":";
        faces.addMessage(prefix + field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        faces.validationFailed();
    }

    /** To the page of who decides, which then says what was done. */
    static String whoDecides(UUID request, String done) {
        PageNotice.afterRedirect(done);
        return "/consent/who.xhtml?faces-redirect=true&request=" + request;
    }

    /** To the request's page, which then says what was done. */
    static String backToRequest(UUID request, String done) {
        PageNotice.afterRedirect(done);
        return "/requests/view.xhtml?faces-redirect=true&id=" + request;
    }
}

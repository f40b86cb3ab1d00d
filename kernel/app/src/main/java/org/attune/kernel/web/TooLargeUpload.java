package org.attune.kernel.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;

/**
 * Says at the field that a file was too large to be looked at. The server passes over the body of such a form, so that the
 * page comes as if nothing had been sent: without a word. For every page that takes a file, plugins' too (faces-config.xml).
 */
public class TooLargeUpload implements SystemEventListener {

    /** What web.xml lets a file have. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private static final String WORDS = "The file must be 100 MB or smaller. Nothing was saved: choose a smaller one.";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback()
                && faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && request.getContentLengthLong() > LARGEST
                && event.getSource() instanceof UIComponent page) {
            say(faces, page);
        }
    }

    private static void say(FacesContext faces, UIComponent component) {
        if (component instanceof HtmlInputFile) {
            faces.addMessage(component.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, WORDS, null));
            faces.validationFailed();
        }
        for (Iterator<UIComponent> parts = component.getFacetsAndChildren(); parts.hasNext(); ) {
            say(faces, parts.next());
        }
    }
}

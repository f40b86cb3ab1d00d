package org.attune.kernel.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Says at the field that a file was too large to be looked at. The server passes over the body of such a form, so that the
 * page comes as if nothing had been sent: without a word, or as one that is not there, because what it is about was in the
 * body too. For every page that takes a file, plugins' too (faces-config.xml).
 */
public class TooLargeUpload implements SystemEventListener {

    /** What web.xml lets a file have. */
    private static final long LARGEST = 100L * 1024 * 1024;

    private static final String SAID = "tooLarge";
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
                && (isTooLarge(request) || request.getParameter(SAID) != null)
                && event.getSource() instanceof UIComponent page) {
            say(faces, page);
        }
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST;
    }

    /** The address of the page that a file was sent from which was too large, where the browser says it; else null. */
    static @Nullable String pageOf(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        if (from == null || !isTooLarge(request)) {
            return null;
        }
        try {
            URI page = URI.create(from);
            // Never to another page, let alone to another host.
            return request.getRequestURI().equals(page.getRawPath())
                    ? page.getRawPath() + "?" + (page.getRawQuery() == null ? "" : page.getRawQuery() + "&") + SAID
                            + "=true"
                    : null;
        } catch (IllegalArgumentException noAddress) {
            return null;
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

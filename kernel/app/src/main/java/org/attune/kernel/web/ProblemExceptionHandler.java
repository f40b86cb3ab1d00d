package org.attune.kernel.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.persistence.RightsChangedException;
import org.jspecify.annotations.Nullable;

/**
 * What a service refuses, a page shows: in the error summary where a form was sent, with the field it is about; as an error
 * page where there is nothing to stay on.
 */
public class ProblemExceptionHandler extends ExceptionHandlerWrapper {

    /**
     * Request attribute: the status of the error page that a page's request ends with. Sent by the filter once Faces is through:
     * the error page is a Faces page too, and would take the context away from the one that is still at work.
     */
    public static final String ERROR = ProblemExceptionHandler.class.getName() + ".error";

    /** Request attribute: why, for the error page. */
    private static final String REFUSAL = "org.attune.refusal";

    ProblemExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            Optional<ProblemException> problem = Problems.of(failure);
            if (problem.isPresent() && !faces.getExternalContext().isResponseCommitted()) {
                events.remove();
                answer(faces, problem.get());
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, ProblemException problem) {
        if (problem instanceof RightsChangedException) {
            beginAgain(faces, problem);
            return;
        }
        if (faces.getExternalContext().getRequest() instanceof HttpServletRequest request) {
            String page = TooLargeUpload.pageOf(request);
            if (page != null) {
                redirect(faces, page);
                return;
            }
        }
        boolean gone = problem instanceof NotFoundException || problem instanceof ForbiddenException;
        if (gone || !faces.isPostback() || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            sendError(faces, problem);
        } else {
            showOnPage(faces, problem);
        }
    }

    /** Their new rights hold from the next request on; the first page shows what they may do now. */
    private static void beginAgain(FacesContext faces, ProblemException problem) {
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, problem.getMessage(), null));
        external.getFlash().setKeepMessages(true);
        external.getFlash().setRedirect(true);
        redirect(faces, external.getRequestContextPath() + "/index.xhtml");
    }

    private static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void sendError(FacesContext faces, ProblemException problem) {
        faces.getExternalContext().getRequestMap().put(ERROR, problem.status());
        faces.getExternalContext().getRequestMap().put(REFUSAL, problem.getMessage());
        faces.responseComplete();
    }

    private static void showOnPage(FacesContext faces, ProblemException problem) {
        if (problem instanceof InvalidException invalid) {
            invalid.errors().forEach(error -> add(faces, clientId(faces, error.field()), error.message()));
        } else {
            add(faces, null, problem.getMessage());
        }
        faces.validationFailed();
        faces.renderResponse();
    }

    private static void add(FacesContext faces, @Nullable String clientId, @Nullable String message) {
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    /** The field's component, wherever the page has put it; null shows the message for the page as a whole. */
    private static @Nullable String clientId(FacesContext faces, String field) {
        UIComponent found = find(faces.getViewRoot(), field);
        return found == null ? null : found.getClientId(faces);
    }

    private static @Nullable UIComponent find(UIComponent from, String id) {
        if (id.equals(from.getId())) {
            return from;
        }
        Iterator<UIComponent> children = from.getFacetsAndChildren();
        while (children.hasNext()) {
            UIComponent found = find(children.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

package org.attune.kernel.look;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of the {@code attune} tag library: which messages there are, and which belong to a field. */
public final class FieldErrors {

    private FieldErrors() {}

    /**
     * One line of the error summary.
     *
     * @param text what is wrong and what to do
     * @param target the id of the element to go to, or empty when the problem is not one field's
     */
    public record Problem(String text, String target) {}

    /** Every warning and error of this request, in the order of the fields. */
    public static List<Problem> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String clientId = ids.next();
            for (FacesMessage message : faces.getMessageList(clientId)) {
                if (isProblem(message)) {
                    problems.add(new Problem(text(message), target(faces, clientId)));
                }
            }
        }
        return problems;
    }

    /** What went well: the messages of severity INFO that belong to no field. */
    public static List<String> notices() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getMessageList(null).stream()
                .filter(message -> !isProblem(message))
                .map(FieldErrors::text)
                .toList();
    }

    /**
     * The first error of a field, or null when it has none.
     *
     * @param near any component in the same naming container as the field
     * @param id the field's id
     */
    public static @Nullable String of(UIComponent near, String id) {
        return FacesContext.getCurrentInstance().getMessageList(clientId(near, id)).stream()
                .filter(FieldErrors::isProblem)
                .map(FieldErrors::text)
                .findFirst()
                .orElse(null);
    }

    /**
     * For fields that a page writes out itself, with a hint of the id "x-hint" and an error of the id "x-error": what goes
     * into {@code aria-describedby}.
     *
     * @param near any component in the same naming container as the field
     * @param id the field's id
     * @param hint anything when there is a hint, else null or empty
     */
    public static String describedBy(UIComponent near, String id, @Nullable String hint) {
        String field = clientId(near, id);
        String error = of(near, id) == null ? "" : field + "-error";
        return hint == null || hint.isEmpty() ? error : (field + "-hint " + error).strip();
    }

    /**
     * The id that a field has in the page; its hint and its error are in the element of that id and "-about".
     *
     * @param near any component in the same naming container as the field
     * @param id the field's id
     */
    public static String clientId(UIComponent near, String id) {
        UIComponent container = near.getNamingContainer();
        String prefix = container == null ? null : container.getContainerClientId(FacesContext.getCurrentInstance());
        return prefix == null ? id : prefix + ':' + id;
    }

    /** Groups of choices and dates are not focusable themselves: their first field is. */
    private static String target(FacesContext faces, @Nullable String clientId) {
        if (clientId == null || clientId.isEmpty()) {
            return "";
        }
        UIComponent field = faces.getViewRoot().findComponent(clientId);
        if (field == null) {
            return clientId;
        }
        if (field instanceof DateInput date) {
            return date.fieldToMend(faces);
        }
        String renderer = String.valueOf(field.getRendererType());
        boolean choices = renderer.equals("jakarta.faces.Radio")
                || (renderer.equals("jakarta.faces.Checkbox") && field instanceof jakarta.faces.component.UISelectMany);
        return choices ? clientId + ":0" : clientId;
    }

    private static boolean isProblem(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0;
    }

    /** The fullest wording (page beans give one text, Faces a summary and a detail); marks the message as shown. */
    private static String text(FacesMessage message) {
        message.rendered();
        String detail = message.getDetail();
        return detail == null || detail.isEmpty() ? String.valueOf(message.getSummary()) : detail;
    }
}

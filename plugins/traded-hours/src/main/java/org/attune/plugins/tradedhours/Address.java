package org.attune.plugins.tradedhours;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of the present page says, and where to go from it. */
final class Address {

    private static final String ROOT = "/plugins/traded-hours/";

    private Address() {}

    static @Nullable String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** Null where it is missing or malformed. */
    static @Nullable UUID id(String name) {
        String text = text(name);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Null where it is missing or no number that can be. */
    static @Nullable Integer number(String name) {
        String text = text(name);
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /** The present year where the address names none that can be. */
    static AcademicYear year() {
        String text = text("year");
        return text != null && text.matches("2[01]\\d\\d")
                ? new AcademicYear(Integer.parseInt(text))
                : AcademicYear.current();
    }

    /** The outcome that leads to one of our pages, saying there what went well. */
    static String to(String page, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
        return ROOT + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}

package org.attune.plugins.districtdays;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

/** What the address of the present page says, and where to go from it. */
final class Address {

    private static final String ROOT = "/plugins/district-days/";

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

    /** The one in the address. */
    static UUID needed(String name) {
        UUID id = id(name);
        if (id == null) {
            throw new NotFoundException("There is nothing at this address.");
        }
        return id;
    }

    /** What a list sent back: nothing for anything that is no id. */
    static @Nullable UUID of(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The outcome that leads to one of our pages, saying there what went well. */
    static String to(String page, String words) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, words, null));
        return ROOT + page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}

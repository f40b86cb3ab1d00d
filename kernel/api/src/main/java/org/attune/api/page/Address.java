package org.attune.api.page;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the present page says, and where to go from it. Only while Faces answers a request.
 *
 * <pre>{@code
 * UUID id = Address.needed("id");
 * return Address.to("work?id=" + id, "The work is planned.");
 * }</pre>
 */
public final class Address {

    private Address() {}

    /** @return the parameter as it was sent, or null where there is none */
    public static @Nullable String text(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** @return the id, or null where it is missing or malformed */
    public static @Nullable UUID id(String name) {
        return Ids.orNull(text(name));
    }

    /**
     * @return the id in the address
     * @throws NotFoundException where it is missing or malformed
     */
    public static UUID needed(String name) {
        return Ids.of(text(name));
    }

    /** @return a number of up to nine figures, or null where it is missing or none */
    public static @Nullable Integer number(String name) {
        String text = text(name);
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /**
     * The outcome of an action that leads to another page and says there what went well.
     *
     * @param page a page in the folder of the present one, without its ending and with its parameters, such as {@code work?id=…}
     * @param words what went well, as a sentence
     */
    public static String to(String page, String words) {
        PageNotice.afterRedirect(words);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}

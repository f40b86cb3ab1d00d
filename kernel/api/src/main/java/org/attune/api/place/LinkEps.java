package org.attune.api.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is link EP of which setting of the present authority. Inject it; the kernel implements it and its own pages keep it. It asks for
 * no permission, since a setting is told who its link EP is: the plugin's own services say what follows from it.
 *
 * <pre>{@code
 * Optional<LinkPerson> link = linkEps.of(settingId, London.today());
 * }</pre>
 */
public interface LinkEps {

    /**
     * The link EP of a setting on a day; a setting has one at most. Costs one statement.
     *
     * @param settingId the setting
     * @param day a day in London, past or to come
     * @return empty where the setting has none on that day, or whoever it is does not work here then
     */
    Optional<LinkPerson> of(UUID settingId, LocalDate day);
}

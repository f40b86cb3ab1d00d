package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** What is missing, in numbers. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class PlaceTasksService {

    /**
     * Open settings.
     *
     * @param withoutLinkEp where nobody who works here is link EP today
     */
    public record Tasks(long withoutDistrict, long withoutLinkEp) {}

    @Inject
    SettingFigures figures;

    public Tasks get() {
        return new Tasks(figures.withoutDistrict(), figures.withoutLinkEp());
    }
}

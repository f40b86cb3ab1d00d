package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.page.Choice;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.problem.NotFoundException;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Finds the districts and settings that a form or an address names. */
@ApplicationScoped
public class Places {

    @Inject
    EntityManager em;

    @Inject
    Districts districts;

    /** @throws NotFoundException where there is no such district in this authority */
    DistrictPlace district(@Nullable UUID id) {
        return id == null ? missing() : districts.find(id).orElseGet(Places::missing);
    }

    private static DistrictPlace missing() {
        throw new NotFoundException("There is no such district.");
    }

    /** Null where none was chosen. */
    @Nullable Setting setting(Entered entered, String field, @Nullable UUID id) {
        Setting setting = id == null ? null : em.find(Setting.class, id);
        entered.check(id == null || setting != null, field, "Choose a school or setting of the list");
        return setting;
    }

    /** The open schools and settings, by name. */
    List<Choice> settings() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status in :open order by s.name, s.id",
                        Object[].class)
                .setParameter("open", Set.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }
}

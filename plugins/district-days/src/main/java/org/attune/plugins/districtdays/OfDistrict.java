package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.page.Choice;
import org.attune.api.page.Lookups;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.jspecify.annotations.Nullable;

/** What the forms about a district offer to choose. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
public class OfDistrict {

    @Inject
    Lookups lookups;

    @Inject
    Places places;

    @Inject
    Districts districts;

    @Inject
    PriorityService priorities;

    @Inject
    Accounts accounts;

    /** What a form about work offers. */
    public record Choices(
            List<Choice> priorities, List<Choice> people, List<Choice> settings, boolean priorityNeeded) {}

    /** @throws org.attune.api.problem.NotFoundException where there is no such district */
    public String name(@Nullable UUID districtId) {
        return places.district(districtId).name();
    }

    public List<Choice> people() {
        return lookups.people();
    }

    public List<Choice> settings() {
        return places.settings();
    }

    public Choices choices(UUID districtId, LedgerPeriod period) {
        return new Choices(
                priorities.of(districtId, period).stream()
                        .filter(one -> one.getEndedOn() == null)
                        .map(one -> new Choice(one.getId(), one.getTitle()))
                        .toList(),
                lookups.people(),
                places.settings(),
                accounts.rules().priorityNeeded());
    }

    /** Those in use, by name. */
    public List<Choice> districts() {
        return districts.all().stream()
                .filter(DistrictPlace::inUse)
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
    }

    /** Minutes in days, as they would be typed. */
    public String typed(int minutes) {
        return accounts.measure().number(minutes);
    }

    /** Minutes in days, for a sentence. */
    public String words(int minutes) {
        return accounts.measure().words(minutes);
    }
}

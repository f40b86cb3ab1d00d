package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.place.DistrictPlace;
import org.attune.api.place.Districts;
import org.attune.api.place.TeamPerson;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Who is in a district's team, and whether others may work its days. */
@ApplicationScoped
public class LocalTeam {

    @Inject
    Districts districts;

    @Inject
    Accounts accounts;

    /** By name; nobody where no team works there. */
    List<TeamPerson> of(DistrictPlace district, LocalDate day) {
        return districts.people(day).stream()
                .filter(one -> one.teamId().equals(district.teamId()))
                .toList();
    }

    /** Said at the field where only the local team may, and somebody else was chosen. */
    void check(Entered entered, String field, @Nullable Practitioner person, DistrictPlace district, LocalDate day) {
        if (person != null && accounts.rules().localTeamOnly()) {
            entered.check(
                    of(district, day).stream()
                            .anyMatch(one -> one.practitionerId().equals(person.getId())),
                    field,
                    "Only the local team works these days: choose somebody of it");
        }
    }
}

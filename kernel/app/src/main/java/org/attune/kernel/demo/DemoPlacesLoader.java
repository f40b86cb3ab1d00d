package org.attune.kernel.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.place.DaysInput;
import org.attune.kernel.place.DistrictInput;
import org.attune.kernel.place.DistrictService;
import org.attune.kernel.place.LinkEpService;
import org.attune.kernel.place.MemberService;
import org.attune.kernel.place.SettingPlaceService;
import org.attune.kernel.place.TeamInput;
import org.attune.kernel.place.TeamService;
import org.jspecify.annotations.Nullable;

/** The demo's districts, teams and link EPs: what an administrator would enter. Each half is loaded once. */
@ApplicationScoped
class DemoPlacesLoader {

    @Inject
    DemoLookups lookups;

    @Inject
    TeamService teams;

    @Inject
    DistrictService districts;

    @Inject
    SettingPlaceService settings;

    @Inject
    MemberService members;

    @Inject
    LinkEpService links;

    /** What practitioners are entered with: it comes before them. */
    void before(DemoPlaces places) {
        if (lookups.hasTeams()) {
            return;
        }
        places.teams().forEach(team -> teams.add(new TeamInput(team.name())));
        places.districts().forEach(district -> {
            UUID id = districts.add(new DistrictInput(district.name(), lookups.team(district.team())));
            settings.put(district.settings().stream().map(lookups::settingOfUrn).toList(), id);
        });
    }

    /** What practitioners are entered for: it comes after them. */
    void after(DemoPlaces places) {
        if (lookups.hasLinkEps()) {
            return;
        }
        places.teams().forEach(team -> team.members()
                .forEach(member -> members.add(
                        lookups.team(team.name()),
                        lookups.practitioner(member.email()),
                        days(member.sinceDays(), null))));
        places.linkEps()
                .forEach(link -> links.give(
                        List.of(lookups.settingOfUrn(link.setting())),
                        lookups.practitioner(link.email()),
                        days(link.sinceDays(), link.endedDays())));
    }

    private static DaysInput days(int since, @Nullable Integer ended) {
        LocalDate today = London.today();
        return new DaysInput(today.minusDays(since), ended == null ? null : today.minusDays(ended));
    }
}

package org.attune.kernel.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code places.yaml}. Days are counted back from the day of loading. */
record DemoPlaces(List<Team> teams, List<District> districts, List<LinkEp> linkEps) {

    record Team(String name, List<Member> members) {}

    record Member(String email, int sinceDays) {}

    /** @param settings the URNs of the settings that lie in it */
    record District(String name, String team, List<Integer> settings) {}

    /** @param endedDays null where it goes on */
    record LinkEp(
            int setting,
            String email,
            int sinceDays,
            @Nullable Integer endedDays) {}
}

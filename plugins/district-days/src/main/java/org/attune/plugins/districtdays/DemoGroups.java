package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.TypedSeries;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Groups of families and Communities of Practice of a demonstration. They are invented. */
@ApplicationScoped
@Transactional
@Unrestricted("Goes through the services, which ask")
@ConsentNotNeeded("Goes through the services, which ask; no child is named")
public class DemoGroups {

    private static final LocalTime HALF_PAST_THREE = LocalTime.of(15, 30);

    @Inject
    EntityManager em;

    @Inject
    DemoLookups lookups;

    @Inject
    GroupService groups;

    @Inject
    GroupFamilies families;

    @Inject
    CommunityService communities;

    /** The families and sessions of a group. */
    public void group(UUID work, JsonObject data) {
        UUID group = groups.begin(
                work,
                lookups.setting(data.getInt("urn")),
                data.getString("staff"),
                DemoLookups.number("group " + work));
        for (JsonObject family : data.getJsonArray("families").getValuesAs(JsonObject.class)) {
            boolean again = family.containsKey("after");
            families.join(
                    group,
                    new GroupFamilies.Joining(
                            family.getString("label"),
                            TypedChild.NOBODY,
                            null,
                            null,
                            Integer.toString(family.getInt("adults")),
                            lookups.inYear(data.getInt("inDays"))),
                    new GroupMeasures(
                            Integer.toString(family.getInt("before")),
                            lookups.inYear(data.getInt("inDays")),
                            again ? Integer.toString(family.getInt("after")) : null,
                            again ? London.today() : null),
                    DemoLookups.number(group + family.getString("label")));
        }
        for (JsonObject session : sessions(data)) {
            groups.meet(
                    group,
                    entry(session, session.getString("what")),
                    came(group, session),
                    DemoLookups.number(group + session.getString("what")));
        }
    }

    /** Those of this year: two on its first day would be one too many. */
    private List<JsonObject> sessions(JsonObject data) {
        return data.getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                .filter(one -> lookups.isInYear(one.getInt("inDays")))
                .toList();
    }

    private List<UUID> came(UUID group, JsonObject session) {
        return em.createQuery(
                        "select f.id from DistrictDaysGroupFamily f where f.groupId = :group and f.label <> :missing",
                        UUID.class)
                .setParameter("group", group)
                .setParameter("missing", session.getString("missing", "nobody"))
                .getResultList();
    }

    private WorkedService.Entry entry(JsonObject session, String what) {
        return new WorkedService.Entry(
                lookups.inYear(session.getInt("inDays")),
                session.getString("days"),
                person(session.getString("who")),
                what);
    }

    private @Nullable UUID person(String email) {
        return lookups.person(email).map(Practitioner::getId).orElse(null);
    }

    /** What a Community of Practice held, and its sessions of the weeks to come. */
    public void community(UUID work, JsonObject data) {
        for (JsonObject session : sessions(data)) {
            communities.hold(
                    work,
                    entry(session, ""),
                    new CommunityService.Attendance(
                            session.getString("topic"),
                            Integer.toString(session.getInt("came")),
                            session.getString("doing", "")),
                    DemoLookups.number(work + session.getString("topic")));
        }
        communities.offer(
                work,
                new CommunityService.Typed(
                        data.getString("about"),
                        person(data.getString("who")),
                        null,
                        data.getString("link"),
                        new TypedSeries(
                                London.today().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)),
                                London.today().plusWeeks(data.getInt("weeks")),
                                HALF_PAST_THREE.toString(),
                                "90"),
                        "100",
                        false),
                DemoLookups.number(work + "offer"));
    }
}

package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.persistence.Submissions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;

/** Families of a demonstration, with Video Interaction Guidance at different stages. They are invented. */
@ApplicationScoped
@Transactional
@Unrestricted("Goes through the services, which ask")
@ConsentNotNeeded("Goes through the services, which ask")
public class DemoFamilies {

    @Inject
    EntityManager em;

    @Inject
    DemoLookups lookups;

    @Inject
    VigReferring referring;

    @Inject
    VigReferrals referrals;

    @Inject
    VigConsents consents;

    @Inject
    VigCycles cycles;

    @Inject
    VigGoals goals;

    /** Once: a second start finds the referral as it was. */
    public void load(UUID district, JsonObject family) {
        UUID number = DemoLookups.number("vig " + family.getString("family"));
        if (!lookups.isNew(VigReferral.class, number)) {
            return;
        }
        UUID id = referring.refer(referral(district, family), number);
        if (!family.containsKey("guider")) {
            return;
        }
        referrals.assign(
                id,
                referrals.get(id).getVersion(),
                lookups.person(family.getString("guider"))
                        .map(Practitioner::getId)
                        .orElse(null),
                referrals.works(id).get(0).id());
        if (family.containsKey("video")) {
            video(id, family);
        }
        family.getJsonArray("goals").getValuesAs(JsonObject.class).forEach(goal -> goal(id, goal));
        if (family.containsKey("end")) {
            JsonObject end = family.getJsonObject("end");
            referrals.end(
                    id,
                    VigState.valueOf(end.getString("state")),
                    end.getString("outcome"),
                    FilmState.valueOf(end.getString("films")));
            cycles.gone(id, London.today());
        }
    }

    private VigReferring.Typed referral(UUID district, JsonObject family) {
        LocalDate on = lookups.inYear(family.getInt("inDays"));
        Set<VigCriterion> criteria = family.getJsonArray("criteria").getValuesAs(JsonString.class).stream()
                .map(one -> VigCriterion.valueOf(one.getString()))
                .collect(Collectors.toSet());
        return new VigReferring.Typed(
                new TypedChild(
                        family.getString("given"),
                        family.getString("family"),
                        London.today().minusMonths(family.getInt("months"))),
                district,
                on,
                VigCommissioner.valueOf(family.getString("commissioner")),
                family.getString("by"),
                criteria,
                family.getString("why", ""),
                family.getString("contact"),
                new VigConsents.Said(family.getString("parent"), on, family.getString("by"), family.getString("said")));
    }

    private void video(UUID id, JsonObject family) {
        JsonObject agreed = family.getJsonObject("video");
        consents.film(
                id,
                new VigConsents.Said(
                        family.getString("parent"),
                        lookups.inYear(agreed.getInt("inDays")),
                        agreed.getString("toldTo"),
                        agreed.getString("kept")),
                Standing.PARENTAL_RESPONSIBILITY,
                null,
                DemoLookups.number(id + "video"));
        family.getJsonArray("cycles").getValuesAs(JsonObject.class).forEach(cycle -> cycle(id, cycle));
        if (agreed.containsKey("withdrawn")) {
            UUID consent = em.createQuery(
                            "select c.id from DistrictDaysVigConsent c where c.referralId = :id and c.kind = :video",
                            UUID.class)
                    .setParameter("id", id)
                    .setParameter("video", ConsentKind.VIDEO)
                    .getSingleResult();
            consents.withdraw(
                    consent,
                    new VigConsents.Said(
                            family.getString("parent"), London.today(), null, agreed.getString("withdrawn")),
                    FilmState.TO_DELETE);
        }
    }

    private void cycle(UUID id, JsonObject cycle) {
        UUID number = DemoLookups.number(id + cycle.toString());
        cycles.film(
                id,
                new VigCycles.Meeting(
                        lookups.inYear(cycle.getInt("inDays")), cycle.getString("days"), cycle.getString("what"), null),
                number);
        if (cycle.containsKey("seen")) {
            cycles.review(
                    lookups.made(VigCycle.class, number),
                    new VigCycles.Meeting(
                            lookups.inYear(cycle.getInt("reviewInDays")),
                            cycle.getString("days"),
                            cycle.getString("seen"),
                            cycle.getString("next", "")),
                    Submissions.derived(number, "review"));
        }
    }

    private void goal(UUID id, JsonObject goal) {
        UUID number = DemoLookups.number(id + goal.getString("words"));
        goals.hope(id, goal.getString("words"), goal.getInt("before"), lookups.inYear(goal.getInt("inDays")), number);
        if (goal.containsKey("after")) {
            goals.measure(lookups.made(VigGoal.class, number), goal.getInt("after"), London.today());
        }
    }
}

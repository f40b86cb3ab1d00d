package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attune.api.plugin.DemoData;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** The rota, links and incidents of a demonstration. All of it is invented. */
@Extension
@ApplicationScoped
@Transactional
public class DemoIncidents implements DemoData {

    @Inject
    EntityManager em;

    @Inject
    RotaService rota;

    @Inject
    ResourceService resources;

    @Inject
    CallService calls;

    @Inject
    TeamService team;

    @Override
    public void load(JsonObject data) {
        if (!em.createQuery("select r.id from CriticalIncidentsResource r", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        strings(data, "dutyTeam").forEach(email -> rota.addToTeam(person(email).getId()));
        fillRota(data);
        data.getJsonArray("resources").getValuesAs(JsonObject.class).forEach(this::resource);
        data.getJsonArray("incidents").getValuesAs(JsonObject.class).forEach(this::incident);
    }

    /** The weeks from this one on, in turn; the last ones stay open for somebody to take. */
    private void fillRota(JsonObject data) {
        List<String> turn = strings(data, "rota");
        if (turn.isEmpty()) {
            return;
        }
        rota.addWeeks(London.today(), String.valueOf(data.getInt("weeks", turn.size())));
        List<RotaService.Slot> slots = rota.slots();
        for (int i = 0; i < turn.size() && i < slots.size(); i++) {
            rota.give(slots.get(i).id(), person(turn.get(i)).getId());
        }
    }

    private void resource(JsonObject one) {
        String theme = one.getString("theme", "");
        resources.save(
                null,
                new ResourceService.Entry(
                        theme.isEmpty() ? null : Theme.valueOf(theme),
                        one.getString("title"),
                        one.getString("link", ""),
                        one.getString("phone", ""),
                        one.getString("note", "")));
    }

    private void incident(JsonObject one) {
        String what = one.getString("what");
        Instant called = London.now().minus(Duration.ofHours(one.getInt("hoursAgo")));
        UUID id = calls.log(
                new Told(
                        Severity.valueOf(one.getString("severity")),
                        Theme.valueOf(one.getString("theme")),
                        setting(one.getInt("urn", 0)),
                        one.getString("place", ""),
                        Moments.day(called),
                        what,
                        one.getString("caller"),
                        one.getString("phone", "")),
                called,
                number(what));
        strings(one, "team").forEach(email -> {
            Practitioner person = person(email);
            if (person.getAccountId() != null) {
                team.take(id, person.getAccountId(), person.getId(), person.getName(), TeamRole.RESPONDER, "");
            }
        });
        for (JsonObject group : one.getJsonArray("groups").getValuesAs(JsonObject.class)) {
            String who = group.getString("who");
            em.persist(new AffectedGroup(
                    id, who, group.getInt("people"), group.getString("support", ""), number(what + who)));
        }
        answer(one, id, called);
    }

    /** What was done of it: a demonstration begins in the middle of the work. */
    private void answer(JsonObject one, UUID id, Instant called) {
        Incident incident = em.find(Incident.class, id);
        int minutes = one.getInt("answeredAfterMinutes", 0);
        if (incident == null || minutes == 0) {
            return;
        }
        incident.answered(called.plus(Duration.ofMinutes(minutes)));
        em.createQuery(
                        "select s from CriticalIncidentsPlanStep s where s.incidentId = :incident order by s.ordinal",
                        PlanStep.class)
                .setParameter("incident", id)
                .setMaxResults(one.getInt("stepsDone", 0))
                .getResultList()
                .forEach(step -> step.done(called.plus(Duration.ofMinutes(minutes)), "The response team"));
        String lessons = one.getString("lessons", "");
        if (!lessons.isEmpty()) {
            Review review = new Review(id);
            review.say(London.today(), one.getString("wentWell"), lessons);
            em.persist(review);
            incident.close(London.now());
        }
    }

    private @Nullable UUID setting(int urn) {
        return em.createQuery("select s from Setting s where s.urn = :urn", Setting.class)
                .setParameter("urn", urn)
                .getResultStream()
                .findFirst()
                .map(Setting::getId)
                .orElse(null);
    }

    private Practitioner person(String email) {
        return em.createQuery("select p from Practitioner p where p.email = :email", Practitioner.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    private static List<String> strings(JsonObject of, String name) {
        return of.containsKey(name)
                ? of.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static UUID number(String words) {
        return UUID.nameUUIDFromBytes(("demo " + words).getBytes(StandardCharsets.UTF_8));
    }
}

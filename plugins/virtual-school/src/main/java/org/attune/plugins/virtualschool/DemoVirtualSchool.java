package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.DemoData;
import org.attune.api.time.London;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** A demonstration's Virtual School: its link EPs, a year in the middle of its work, children and requests. All of it is invented. */
@Extension
@ApplicationScoped
@Transactional
public class DemoVirtualSchool implements DemoData {

    @Inject
    EntityManager em;

    @Inject
    AllocationService allocations;

    @Inject
    LinkEps linkEps;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    UsageService usage;

    @Inject
    DemoChildren children;

    @Inject
    DemoCare care;

    @Override
    public void load(JsonObject data) {
        allocations.giveByRule();
        LedgerPeriod period = usage.present();
        for (JsonObject one : data.getJsonArray("linkEps").getValuesAs(JsonObject.class)) {
            linkEps.give(period, person(one.getString("who")), one.getString("hours"));
        }
        for (JsonObject one : data.getJsonArray("work").getValuesAs(JsonObject.class)) {
            work(one);
        }
    }

    private void work(JsonObject one) {
        String title = one.getString("title");
        UUID who = person(one.getString("who"));
        UUID id = works.plan(
                new WorkPlan(
                        UseKind.valueOf(one.getString("kind")),
                        title,
                        inYear(one.getInt("inDays")),
                        one.getString("hours"),
                        who,
                        ""),
                number("work " + title));
        if (works.get(id).isOpen()) {
            worked(id, who, one);
            if (one.containsKey("outcome")) {
                works.end(id, WorkState.DONE, one.getString("outcome"), number("end " + title));
            }
        }
    }

    private void worked(UUID work, UUID who, JsonObject one) {
        if (!one.containsKey("worked")) {
            return;
        }
        for (JsonObject entry : one.getJsonArray("worked").getValuesAs(JsonObject.class)) {
            worked.add(
                    work,
                    new WorkedService.Entry(
                            inYear(entry.getInt("inDays")),
                            entry.getString("hours"),
                            who,
                            entry.getString("what", ""),
                            ""),
                    number(work + entry.toString()));
        }
    }

    /** What one of the demo's people does about a child: puts them on the roll, asks, answers, decides, works. */
    @Override
    public void act(JsonObject act) {
        String child = act.getString("child", "");
        switch (act.getString("does")) {
            case "enrol" -> children.enrol(act);
            case "ask" -> children.ask(act);
            case "answer" -> children.answer(act);
            case "accept" ->
                children.accept(
                        child,
                        new WorkPlan(
                                UseKind.INVOLVEMENT,
                                null,
                                inYear(act.getInt("inDays")),
                                act.getString("hours"),
                                person(act.getString("who")),
                                ""));
            case "decline" -> children.decline(child, act.getString("why"));
            case "work" -> worked(children.work(child), person(act.getString("who")), act);
            case "plan" -> care.plan(act, person(act.getString("who")));
            case "times" -> care.times(act, person(act.getString("as")));
            case "consult" ->
                care.consult(
                        act,
                        inYear(act.getInt("held", 0)),
                        act.containsKey("who") ? person(act.getString("who")) : null,
                        workOf(act));
            case "train" ->
                care.train(act, inYear(act.getInt("heldInDays", 0)), person(act.getString("as")), workOf(act));
            default -> throw new IllegalArgumentException(act.toString());
        }
    }

    /** On which its time is counted; null where none is. */
    private @Nullable UUID workOf(JsonObject act) {
        return only(em.createQuery("select w.id from VirtualSchoolWork w where w.title = :title", UUID.class)
                .setParameter("title", act.getString("work", ""))
                .getResultList());
    }

    private UUID person(String email) {
        return em.createQuery("select p.id from Practitioner p where p.email = :email", UUID.class)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** So many days from today, but within this year: a demonstration may begin on its first day. */
    private LocalDate inYear(int days) {
        LedgerPeriod period = usage.present();
        LocalDate day = London.today().plusDays(days);
        return day.isBefore(period.firstDay())
                ? period.firstDay()
                : day.isAfter(period.lastDay()) ? period.lastDay() : day;
    }

    /** The same each time, so that nothing is added twice. */
    static UUID number(String words) {
        return Submissions.derived(new UUID(0, 0), "demo " + words);
    }

    /** @return the only one; null where there is none yet */
    static @Nullable UUID only(List<UUID> found) {
        return found.isEmpty() ? null : found.get(0);
    }
}

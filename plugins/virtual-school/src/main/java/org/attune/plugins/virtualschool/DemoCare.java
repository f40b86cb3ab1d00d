package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.child.TypedChild;
import org.attune.api.diary.TypedSeries;
import org.attune.api.persistence.Submissions;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Plans, consultations and training of a demonstration. */
@ApplicationScoped
public class DemoCare {

    @Inject
    EntityManager em;

    @Inject
    PlanDates dates;

    @Inject
    Consultations consultations;

    @Inject
    ConsultationActions actions;

    @Inject
    ConsultationTimes times;

    @Inject
    TrainingService trainings;

    @Inject
    SchoolCalendar calendar;

    /** The latest date of a child's plan that is due: held, or somebody contributes to it. */
    void plan(JsonObject act, @Nullable UUID ep) {
        List<PlanDate> due = em.createQuery(
                        "select d from VirtualSchoolPlanDate d join fetch d.child c left join d.ep p where d.state = :due"
                                + " and concat(c.givenName, ' ', c.familyName) = :name and p.id is null order by d.countsFrom",
                        PlanDate.class)
                .setParameter("due", PlanState.DUE)
                .setParameter("name", act.getString("child"))
                .getResultList();
        if (due.isEmpty()) {
            return;
        }
        PlanDate date = due.get(0);
        if (ep != null) {
            dates.ask(date.getId(), date.getVersion(), ep, act.getString("asked"));
            dates.contribute(date.getId(), act.getString("contribution"));
        }
    }

    void times(JsonObject act, UUID who) {
        LocalDate first = calendar.nextWorkingDay(London.today().plusDays(act.getInt("inDays")));
        times.offer(
                new ConsultationTimes.Typed(
                        who,
                        ConsultationTimes.How.PHONE,
                        "",
                        new TypedSeries(first, first.plusWeeks(4), act.getString("at"), "45"),
                        "3"),
                DemoVirtualSchool.number("times " + act.getString("as")));
    }

    void consult(JsonObject act, LocalDate held, @Nullable UUID who, @Nullable UUID work) {
        String child = act.getString("child");
        int space = child.indexOf(' ');
        LocalDate asked = London.today().plusDays(act.getInt("asked"));
        UUID number = DemoVirtualSchool.number("consult " + act.getString("question"));
        UUID id = consultations.ask(
                new Consultations.Typed(
                        new TypedChild(
                                child.substring(0, space),
                                child.substring(space + 1),
                                LocalDate.parse(act.getString("born"))),
                        new Consultations.Who(
                                ConsultationAsker.valueOf(act.getString("asker")),
                                act.getString("name"),
                                act.getString("contact"),
                                ConsultationReason.valueOf(act.getString("eligible")),
                                act.getString("note")),
                        asked,
                        act.getString("question"),
                        new Consultations.Agreed(
                                act.getString("agreedBy"),
                                ConsultationAgreement.valueOf(act.getString("agreedAs")),
                                asked)),
                number);
        if (act.containsKey("discussed") && consultations.get(id).getState().isOpen()) {
            consultations.hold(
                    id,
                    new Consultations.Held(
                            held,
                            who,
                            act.getString("discussed"),
                            new CountedTime.Typed(work, act.getString("hours"), "")),
                    Submissions.derived(number, "held"));
            for (JsonObject one : act.getJsonArray("actions").getValuesAs(JsonObject.class)) {
                actions.add(
                        id,
                        new ConsultationActions.Typed(
                                one.getString("what"),
                                one.getString("who"),
                                held.plusDays(one.getInt("inDays")),
                                null,
                                ""),
                        Submissions.derived(number, one.getString("what")));
            }
        }
    }

    void train(JsonObject act, LocalDate day, UUID who, @Nullable UUID work) {
        String title = act.getString("title");
        UUID number = DemoVirtualSchool.number("training " + title);
        UUID id = trainings.add(
                new TrainingService.Typed(
                        title, act.getString("about"), TrainingAudience.valueOf(act.getString("audience")), who),
                number);
        LocalDate first = calendar.nextWorkingDay(London.today().plusDays(act.getInt("inDays")));
        trainings.offer(
                id,
                new TrainingService.Times(
                        act.getString("where"), new TypedSeries(first, null, act.getString("at"), "120"), "24"),
                Submissions.derived(number, "offer"));
        if (act.containsKey("held")) {
            held(id, act.getJsonObject("held"), day, who, work, Submissions.derived(number, "held"));
        }
    }

    private void held(UUID training, JsonObject held, LocalDate day, UUID who, @Nullable UUID work, UUID number) {
        trainings.hold(
                training,
                new TrainingService.Held(
                        day,
                        who,
                        held.getString("socialWorkers"),
                        held.getString("carers"),
                        "0",
                        new CountedTime.Typed(work, held.getString("hours"), "")),
                number);
        UUID session = Submissions.made(em, TrainingSession.class, number).orElseThrow();
        for (JsonObject said : held.getJsonArray("said").getValuesAs(JsonObject.class)) {
            trainings.say(
                    training,
                    new TrainingService.Said(
                            session,
                            TrainingRole.valueOf(said.getString("role")),
                            said.getString("before"),
                            said.getString("after"),
                            said.getString("helped"),
                            said.getString("better", "")),
                    Submissions.derived(number, said.toString()));
        }
    }
}

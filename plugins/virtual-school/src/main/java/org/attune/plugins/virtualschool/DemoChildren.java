package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.TypedChild;
import org.attune.api.page.Choice;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The children in care of a demonstration, whom each of its people reaches as themselves. */
@ApplicationScoped
public class DemoChildren {

    @Inject
    EntityManager em;

    @Inject
    RollService roll;

    @Inject
    FactService facts;

    @Inject
    RequestService requests;

    @Inject
    AnswerService answers;

    @Inject
    RollAccess access;

    void enrol(JsonObject act) {
        String name = act.getString("child");
        String worker = act.getString("worker", "");
        int space = name.indexOf(' ');
        UUID child = roll.enrol(
                new TypedChild(
                        name.substring(0, space), name.substring(space + 1), LocalDate.parse(act.getString("born"))),
                roll.socialWorkers().stream()
                        .filter(one -> one.name().equals(worker))
                        .map(Choice::id)
                        .findFirst()
                        .orElse(null),
                enrolled(name));
        for (JsonObject one : act.getJsonArray("facts").getValuesAs(JsonObject.class)) {
            FactKind kind = FactKind.valueOf(one.getString("kind"));
            facts.add(
                    child,
                    kind.topic(),
                    new FactService.Typed(
                            kind,
                            one.getString("who", ""),
                            one.getString("authority", ""),
                            day(one.getInt("since")),
                            one.getString("seen"),
                            day(one.getInt("seenOn", -30))),
                    DemoVirtualSchool.number(name + one));
        }
    }

    void ask(JsonObject act) {
        String name = act.getString("child");
        requests.ask(child(name), act.getString("why"), act.getString("hoped"), asked(name));
    }

    void answer(JsonObject act) {
        UUID request = request(act.getString("child"));
        if (!RequestService.OPEN.contains(access.request(request).getState())) {
            return;
        }
        String who = act.getString("who", "");
        answers.add(
                request,
                new AnswerService.Typed(
                        answers.asked(request).deciding().stream()
                                .filter(one -> who.isEmpty() || one.name().equals(who))
                                .map(Consenters.Consenter::key)
                                .findFirst()
                                .orElse(null),
                        act.getString("by", ""),
                        act.getBoolean("agreed", true),
                        day(act.getInt("on", -20)),
                        Answer.How.IN_WRITING,
                        act.getString("note")),
                DemoVirtualSchool.number("answer " + act));
    }

    void accept(String name, WorkPlan plan) {
        UUID request = request(name);
        if (access.request(request).getState() == AskState.ASKED) {
            requests.accept(request, plan, DemoVirtualSchool.number("accept " + name));
        }
    }

    void decline(String name, String why) {
        UUID request = request(name);
        if (access.request(request).getState() == AskState.ASKED) {
            requests.decline(request, why);
        }
    }

    UUID work(String name) {
        return Objects.requireNonNull(access.request(request(name)).getWorkId());
    }

    private @Nullable UUID child(String name) {
        return DemoVirtualSchool.only(em.createQuery(
                        "select e.child.id from VirtualSchoolEnrolment e where e.submissionId = :number", UUID.class)
                .setParameter("number", enrolled(name))
                .getResultList());
    }

    private @Nullable UUID request(String name) {
        return DemoVirtualSchool.only(
                em.createQuery("select r.id from VirtualSchoolRequest r where r.submissionId = :number", UUID.class)
                        .setParameter("number", asked(name))
                        .getResultList());
    }

    private static UUID enrolled(String name) {
        return DemoVirtualSchool.number("enrol " + name);
    }

    private static UUID asked(String name) {
        return DemoVirtualSchool.number("ask " + name);
    }

    private static LocalDate day(int days) {
        return London.today().plusDays(days);
    }
}

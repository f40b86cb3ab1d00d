package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Puts together what pages and programs read of a child of the roll and of a request. */
@ApplicationScoped
@Transactional
@Requires({Permission.RUN_VIRTUAL_SCHOOL, Permission.ASK_FOR_CHILD_IN_CARE, Permission.WORK_CASES, Permission.VIEW_INBOX
})
@ConsentNotNeeded("Reads what those who may see it have recorded, and writes down that they did")
public class RollViews {

    @Inject
    RollAccess access;

    @Inject
    RollService roll;

    @Inject
    FactService facts;

    @Inject
    RequestService requests;

    @Inject
    AnswerService answers;

    @Inject
    WorkViews workViews;

    @Inject
    ChildRecords records;

    @Inject
    CurrentUser user;

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public ChildView child(@Nullable UUID childId) {
        Enrolment enrolment = access.read(childId);
        UUID child = enrolment.getChild().getId();
        records.read(RollAccess.TABLE, enrolment.getId(), child);
        List<Fact> all = facts.of(child);
        UUID worker = enrolment.getSocialWorkerId();
        return new ChildView(
                child,
                enrolment.getChild().getFullName(),
                "Born on " + London.words(enrolment.getChild().getDateOfBirth()) + ", aged "
                        + London.age(enrolment.getChild().getDateOfBirth()),
                worker == null ? "" : roll.names(List.of(enrolment)).getOrDefault(worker, ""),
                worker == null ? "" : worker.toString(),
                facts.consenters(enrolment.getChild(), all, London.today()),
                Arrays.stream(FactTopic.values()).map(topic -> part(topic, all)).toList(),
                requests.of(child).stream().map(RequestService::line).toList(),
                missing(enrolment, all),
                access.mayKeep(enrolment),
                requests.mayAsk(enrolment),
                user.may(Permission.RUN_VIRTUAL_SCHOOL));
    }

    private static ChildView.Part part(FactTopic topic, List<Fact> all) {
        return new ChildView.Part(
                topic,
                all.stream()
                        .filter(one -> one.getTopic() == topic)
                        .map(ChildView.Line::of)
                        .toList());
    }

    private static List<String> missing(Enrolment enrolment, List<Fact> all) {
        LocalDate today = London.today();
        List<String> missing = new ArrayList<>();
        if (all.stream().noneMatch(one -> one.getTopic() == FactTopic.PLACEMENT && one.isLive(today))) {
            missing.add("Where the child lives is not recorded.");
        }
        if (enrolment.getSocialWorkerId() == null) {
            missing.add("No social worker is named.");
        }
        return missing;
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public RequestView request(@Nullable UUID id) {
        CareRequest request = access.request(id);
        UUID child = request.getChild().getId();
        records.read(RequestService.TABLE, request.getId(), child);
        List<Answer> said = answers.of(request);
        Consenters consenters = facts.consenters(request.getChild(), facts.of(child), London.today());
        List<Answer> counting = said.stream()
                .filter(one -> one.isLive() && consenters.deciding().stream().anyMatch(one::isOf))
                .toList();
        boolean refused = counting.stream().anyMatch(one -> !one.isAgreed());
        boolean agreed = !counting.isEmpty() && !refused;
        boolean waits = request.getState() == AskState.ASKED;
        boolean open = RequestService.OPEN.contains(request.getState());
        boolean runs = user.may(Permission.RUN_VIRTUAL_SCHOOL);
        return new RequestView(
                request.getId(),
                child,
                request.getChild().getFullName(),
                request.getState(),
                request.getAskedFor().words() + ": " + request.getAskedName() + ", "
                        + London.words(request.getAskedOn()),
                request.getWhy(),
                request.getHoped(),
                request.getPractitioner() == null
                        ? ""
                        : request.getPractitioner().getName(),
                request.getDecidedOn() == null
                        ? ""
                        : London.words(request.getDecidedOn()) + ", " + request.getDecidedName(),
                request.getOutcome(),
                request.getWorkId(),
                hours(request),
                consenters,
                consent(consenters, counting.isEmpty(), refused),
                agreed,
                said.stream()
                        .map(one -> RequestView.Line.of(one, counting.contains(one)))
                        .toList(),
                waits && runs,
                waits && user.may(Permission.ASK_FOR_CHILD_IN_CARE),
                requests.mayFinish(request),
                open);
    }

    private static String consent(Consenters consenters, boolean nobodyAnswered, boolean refused) {
        if (consenters.deciding().isEmpty()) {
            return "Nobody can consent yet. " + consenters.why() + " " + consenters.missing();
        }
        if (nobodyAnswered) {
            return "Nobody who decides has answered yet.";
        }
        return refused ? "Somebody who decides does not agree, so nothing is done." : "Those who decide have agreed.";
    }

    private String hours(CareRequest request) {
        if (request.getWorkId() == null
                || !user.may(Permission.WORK_SERVICE) && !user.may(Permission.RUN_VIRTUAL_SCHOOL)) {
            return "";
        }
        return workViews.of(request.getWorkId()).hours();
    }
}

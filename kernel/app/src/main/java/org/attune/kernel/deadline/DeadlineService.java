package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.Ground;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** A clock for those who answer for it, and for those who see the whole service's: its history, pauses and exceptions. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_DEADLINES)
@ConsentNotNeeded("Counts days; whoever does the work was asked for consent")
public class DeadlineService {

    @Inject
    EntityManager em;

    @Inject
    Clocks clocks;

    @Inject
    Holding holding;

    @Inject
    RuleCatalogue rules;

    @Inject
    Documents documents;

    @Inject
    Uploads uploads;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * A file that was chosen in a form.
     *
     * @param name as its owner calls it
     */
    public record Evidence(String name, byte[] content) {}

    /** @throws org.attune.api.problem.NotFoundException where there is none, or it is not theirs */
    public DeadlineView get(UUID id) {
        Clock clock = theirs(clocks.get(id));
        audit.read("attune.deadline", id, clock.childId());
        Practitioner who = clock.practitioner();
        Map<String, String> grounds =
                holding.grounds(clock.rule()).stream().collect(Collectors.toMap(Ground::key, Ground::words));
        return new DeadlineView(
                id,
                clock.rule(),
                rules.title(clock.rule()),
                rules.find(clock.rule()).map(DeadlineRule::task).orElse(""),
                clock.label(),
                clock.path(),
                clock.limitWords(),
                clock.startedOn(),
                clock.countedFrom(),
                clock.isExtended(),
                clock.promisedOn(),
                clock.dueOn(),
                clock.state(),
                clock.doneOn(),
                who == null ? null : who.getName(),
                holding.grounds(clock.rule()),
                history(id, grounds));
    }

    private List<HistoryLine> history(UUID id, Map<String, String> grounds) {
        return em.createQuery("select e from ClockEvent e where e.deadlineId = :id order by e.id", ClockEvent.class)
                .setParameter("id", id)
                .getResultStream()
                .map(event -> HistoryLine.of(event, grounds.getOrDefault(event.ground(), event.ground())))
                .toList();
    }

    public void pause(UUID id, HoldInput entered, @Nullable Evidence evidence) {
        Clock clock = theirs(clocks.locked(id));
        UUID document = evidence == null ? entered.documentId() : keep(clock, evidence);
        holding.pause(clock, entered.from(), new HoldInput(entered.from(), entered.reason(), document).because());
        em.flush();
    }

    public void resume(UUID id, ResumeInput entered) {
        holding.resume(theirs(clocks.locked(id)), entered.on());
        em.flush();
    }

    public void except(UUID id, ExceptionInput entered, @Nullable Evidence evidence) {
        Clock clock = theirs(clocks.locked(id));
        UUID document = evidence == null ? entered.documentId() : keep(clock, evidence);
        holding.except(
                clock,
                entered.until(),
                new ExceptionInput(entered.until(), entered.ground(), entered.reason(), document).because());
        em.flush();
    }

    private UUID keep(Clock clock, Evidence evidence) {
        String mediaType = uploads.accept("evidence", evidence.content());
        return documents.keep(evidence.name(), mediaType, evidence.content(), clock.childId());
    }

    private Clock theirs(Clock clock) {
        Practitioner who = clock.practitioner();
        boolean own = who != null && who.getId().equals(user.practitionerId());
        if (!own && !user.may(Permission.VIEW_ALL_DEADLINES)) {
            audit.refused("attune.deadline", clock.getId(), clock.childId(), "not theirs");
            throw Clocks.missing();
        }
        return clock;
    }
}

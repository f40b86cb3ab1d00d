package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.diary.BookableSessions;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Consultations as pages and programs see them. */
@ApplicationScoped
@Transactional
@Requires({Permission.WORK_SERVICE, Permission.RUN_VIRTUAL_SCHOOL})
@ConsentNotNeeded("Shows what is kept; whoever looks is written down")
public class ConsultationViews {

    static final int PAGE = 50;

    /** Nobody has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    EntityManager em;

    @Inject
    ConsultationAccess access;

    @Inject
    ConsultationActions actions;

    @Inject
    BookableSessions sessions;

    @Inject
    ChildRecords records;

    @Inject
    CurrentUser user;

    /** A consultation in a list. */
    public record Row(
            UUID id, String child, String asker, String askedOn, String ep, ConsultationState state, String heldOn) {}

    /** @param next goes into the address for the older ones; null at the end */
    public record Rows(List<Row> items, @Nullable UUID next) {}

    /**
     * Those whom the reader may see, those recorded last first.
     *
     * @param over whether those that were held or ended, or the others
     * @param before only those that were recorded before this one; null for the newest
     */
    public Rows list(boolean over, @Nullable UUID before) {
        access.requireOffered();
        TypedQuery<Consultation> query = em.createQuery(
                        "select c from VirtualSchoolConsultation c join fetch c.child left join fetch c.ep"
                                + " where c.state in :states"
                                + (before == null ? "" : " and c.id < :before")
                                + (access.seesAll()
                                        ? ""
                                        : " and (c.ep.id = :me or (c.recordedBy = :account and c.state in :open))")
                                + " order by c.id desc",
                        Consultation.class)
                .setParameter(
                        "states",
                        over
                                ? Set.of(ConsultationState.HELD, ConsultationState.ENDED)
                                : Set.of(ConsultationState.WAITING, ConsultationState.BOOKED));
        if (before != null) {
            query.setParameter("before", before);
        }
        if (!access.seesAll()) {
            query.setParameter("me", or(user.practitionerId()))
                    .setParameter("account", or(user.accountId()))
                    .setParameter("open", Set.of(ConsultationState.WAITING, ConsultationState.BOOKED));
        }
        List<Consultation> found = query.setMaxResults(PAGE + 1).getResultList();
        List<Consultation> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        records.listed(
                ConsultationAccess.TABLE,
                shown.stream().map(one -> one.getChild().getId()).toList());
        return new Rows(
                shown.stream().map(ConsultationViews::row).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).getId() : null);
    }

    private static UUID or(@Nullable UUID id) {
        return id == null ? NOBODY : id;
    }

    private static Row row(Consultation one) {
        return new Row(
                one.getId(),
                one.getChild().getFullName(),
                one.getAsker().words(),
                London.words(one.getAskedOn()),
                name(one.getEp()),
                one.getState(),
                London.wordsOrNothing(one.getHeldOn()));
    }

    private static String name(@Nullable Practitioner ep) {
        return ep == null ? "" : ep.getName();
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public ConsultationView of(@Nullable UUID id) {
        Consultation one = access.read(id);
        records.read(ConsultationAccess.TABLE, one.getId(), one.getChild().getId());
        return new ConsultationView(
                one.getId(),
                one.getChild().getId(),
                one.getChild().getFullName(),
                London.words(one.getChild().getDateOfBirth()),
                one.getState(),
                London.words(one.getAskedOn()),
                one.getAskerName() + " (" + one.getAsker().words() + ")",
                one.getAskerContact(),
                one.getEligible().words(),
                one.getEligibleNote(),
                one.getQuestion(),
                "%s, on %s. %s"
                        .formatted(
                                one.getAgreedBy(),
                                London.words(one.getAgreedOn()),
                                one.getAgreedAs().words()),
                name(one.getEp()),
                when(one),
                one.getSessionId(),
                London.wordsOrNothing(one.getHeldOn()),
                one.getDiscussed(),
                minutes(one),
                London.wordsOrNothing(one.getEndedOn()),
                one.getEndedBecause(),
                actions.of(one).stream().map(ConsultationViews::action).toList());
    }

    private String when(Consultation one) {
        UUID session = one.getSessionId();
        return session == null
                ? ""
                : sessions.find(session)
                        .map(found -> London.when(found.when().startsAt()))
                        .orElse("");
    }

    private int minutes(Consultation one) {
        UUID worked = one.getWorkedId();
        Worked entry = worked == null ? null : em.find(Worked.class, worked);
        return entry == null || entry.getTakenBackOn() != null ? 0 : entry.getMinutes();
    }

    private static ConsultationView.Action action(ConsultationAction one) {
        return new ConsultationView.Action(
                one.getId(),
                one.getWhat(),
                one.getWho(),
                London.words(one.getByWhen()),
                London.wordsOrNothing(one.getDoneOn()),
                one.getOutcome(),
                one.getDoneOn() == null && one.getByWhen().isBefore(London.today()));
    }
}

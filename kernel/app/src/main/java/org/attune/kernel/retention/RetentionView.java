package org.attune.kernel.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.identity.AccountNames;
import org.attune.kernel.subjectaccess.RecordContents;
import org.jspecify.annotations.Nullable;

/** What the pages about keeping and deleting show. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Shows what is held to those who answer for it; no work with the child")
public class RetentionView {

    private static final int LONGEST_LIST = 200;

    @Inject
    EntityManager em;

    @Inject
    RetentionDue due;

    @Inject
    RetentionRules rules;

    @Inject
    RecordContents contents;

    @Inject
    AccountNames accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentUser user;

    /** A record whose time is over. */
    public record Due(UUID child, String name, LocalDate born, String rule, LocalDate dueOn) {}

    /** Messages or drafts whose time is over. */
    public record DueSmall(RetentionKind kind, int things, LocalDate oldest) {}

    /** Something that waits for a second person. */
    public record Waiting(UUID id, String what, LocalDate dueOn, boolean own) {}

    /** All of the review list. */
    public record Review(List<Waiting> waiting, List<Due> due, List<DueSmall> small) {}

    /**
     * One proposal.
     *
     * @param child null where it is of no child
     * @param contents what would be deleted, each with its number
     */
    public record Proposal(
            RetentionCase proposal,
            @Nullable Child child,
            String rule,
            String proposedBy,
            boolean own,
            List<RecordContents.Part> contents) {}

    /** How long one child's record is kept, and why. */
    public record OfChild(
            Child child,
            String rule,
            LocalDate dueOn,
            @Nullable String obstacle,
            List<LegalHold> holds,
            List<RetentionCase> before) {}

    @Requires(Permission.MANAGE_RETENTION)
    public Review review() {
        Map<RetentionKind, RetentionRules.Rule> amounts = rules.all();
        List<RetentionDue.Record> records = due.records();
        List<RetentionCase> proposed = em.createQuery(
                        "select r from RetentionCase r where r.state = :proposed order by r.dueOn, r.id",
                        RetentionCase.class)
                .setParameter("proposed", RetentionState.PROPOSED)
                .setMaxResults(LONGEST_LIST)
                .getResultList();
        Map<UUID, Child> children = children(records, proposed);
        audit.list("attune.child", children.keySet());
        return new Review(
                // A restricted record's proposal is not told to those who may not see the record.
                proposed.stream()
                        .filter(one -> one.getRecordOf() == null || children.containsKey(one.getRecordOf()))
                        .map(one -> waiting(one, children))
                        .toList(),
                records.stream()
                        .filter(one -> children.containsKey(one.child()))
                        .map(one -> due(one, Objects.requireNonNull(children.get(one.child())), amounts))
                        .toList(),
                due.small().stream()
                        .map(one -> new DueSmall(one.kind(), one.things(), one.oldest()))
                        .toList());
    }

    @Requires(Permission.MANAGE_RETENTION)
    public Proposal proposal(UUID id) {
        RetentionCase proposal = em.find(RetentionCase.class, id);
        UUID childId = proposal == null ? null : proposal.getRecordOf();
        Child child = childId == null ? null : em.find(Child.class, childId);
        if (proposal == null || proposal.getState() != RetentionState.PROPOSED || (childId != null && child == null)) {
            audit.refused(RetentionService.SUBJECT, id, null, "not here");
            throw new NotFoundException("There is nothing like that to decide.");
        }
        if (childId != null) {
            audit.read(RetentionService.SUBJECT, id, childId);
        }
        return new Proposal(
                proposal,
                child,
                rule(proposal.getKind(), rules.all()),
                accounts.of(proposal.getProposedBy()),
                Objects.equals(proposal.getProposedBy(), user.accountId()),
                childId == null ? List.of() : contents.of(childId));
    }

    @Requires(Permission.MANAGE_RETENTION)
    public OfChild ofChild(UUID childId) {
        Child child = em.find(Child.class, childId);
        if (child == null) {
            audit.refused("attune.child", childId, null, "not here");
            throw new NotFoundException("There is no such child.");
        }
        audit.read("attune.legal_hold", childId, childId);
        RetentionDue.Standing standing = due.standing(childId);
        return new OfChild(
                child,
                rule(standing.kind(), rules.all()),
                standing.dueOn(),
                standing.obstacle(),
                em.createQuery(
                                "select h from LegalHold h where h.childId = :child order by h.placedOn desc, h.id desc",
                                LegalHold.class)
                        .setParameter("child", childId)
                        .getResultList(),
                em.createQuery(
                                "select r from RetentionCase r where r.recordOf = :child order by r.id desc",
                                RetentionCase.class)
                        .setParameter("child", childId)
                        .getResultList());
    }

    private Map<UUID, Child> children(List<RetentionDue.Record> records, List<RetentionCase> proposed) {
        Map<UUID, Child> children = new HashMap<>();
        List<UUID> ids = Stream.concat(
                        records.stream().map(RetentionDue.Record::child),
                        proposed.stream().map(RetentionCase::getRecordOf).filter(Objects::nonNull))
                .distinct()
                .toList();
        if (!ids.isEmpty()) {
            em.createQuery("select c from Child c where c.id in :ids", Child.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(child -> children.put(child.getId(), child));
        }
        return children;
    }

    private Waiting waiting(RetentionCase one, Map<UUID, Child> children) {
        Child child = one.getRecordOf() == null ? null : children.get(one.getRecordOf());
        String what = child == null ? one.getKind().getTitle() + " (" + one.getThings() + ")" : child.getFullName();
        return new Waiting(one.getId(), what, one.getDueOn(), Objects.equals(one.getProposedBy(), user.accountId()));
    }

    private static Due due(RetentionDue.Record one, Child child, Map<RetentionKind, RetentionRules.Rule> amounts) {
        return new Due(
                one.child(), child.getFullName(), child.getDateOfBirth(), rule(one.kind(), amounts), one.dueOn());
    }

    private static String rule(RetentionKind kind, Map<RetentionKind, RetentionRules.Rule> amounts) {
        return kind.getTitle() + ": "
                + kind.words(Objects.requireNonNull(amounts.get(kind)).amount());
    }
}

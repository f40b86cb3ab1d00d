package org.attune.kernel.child.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.ChildView;
import org.attune.kernel.child.DuplicateReview;
import org.attune.kernel.child.Duplicates;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.persistence.DeadlockException;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Makes two records of one child one, and undoes it; each in one transaction. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Puts the record right, which the law asks for; what was consented to stays as it is")
public class MergeService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 100;

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    ChildAccess access;

    @Inject
    Duplicates duplicates;

    @Inject
    DatabaseFunctions functions;

    /** A record that was merged into another. */
    public record Merged(UUID merge, String when) {}

    /** Two records that may be of one child, and have not been looked at yet. */
    public record Pair(UUID review, UUID child, String childName, UUID other, String otherName) {}

    /** Who may be the same child as this one. */
    @Requires(Permission.MERGE_CHILDREN)
    public List<ChildView> likely(UUID id) {
        Child child = access.require(id);
        return duplicates
                .of(child.getGivenName(), child.getFamilyName(), child.getDateOfBirth(), child.getUpn())
                .seen()
                .stream()
                .filter(view -> !view.id().equals(id))
                .toList();
    }

    @Requires(Permission.MERGE_CHILDREN)
    public Comparison compare(UUID keptId, UUID otherId) {
        if (keptId.equals(otherId)) {
            throw new InvalidException("other", "Choose another record: this is the same one");
        }
        Child kept = access.require(keptId);
        Child other = access.require(otherId);
        audit.list("attune.child", List.of(keptId, otherId));
        return new Comparison(
                keptId,
                kept.getFullName(),
                kept.getVersion(),
                otherId,
                other.getFullName(),
                other.getVersion(),
                Arrays.stream(MergeField.values())
                        .map(field -> new Comparison.Row(
                                field.name(),
                                field.label(),
                                field.words(kept),
                                field.words(other),
                                field.kept(kept).equals(field.kept(other))))
                        .toList());
    }

    /**
     * Moves everything about the other to the one that is kept.
     *
     * @param shown what the two were compared by; refused where either has been changed since
     * @param fromOther the fields in which the other's value shall stand
     * @return the merge, by which it can be undone
     */
    @Requires(Permission.MERGE_CHILDREN)
    @Retry(retryOn = DeadlockException.class)
    public UUID merge(Comparison shown, Set<String> fromOther) {
        Comparison now = compare(shown.kept(), shown.other());
        if (now.keptVersion() != shown.keptVersion() || now.otherVersion() != shown.otherVersion()) {
            throw new ConflictException(
                    "Somebody else has changed one of the two records. Compare them again before you merge them.");
        }
        Child kept = access.require(shown.kept());
        Child other = access.require(shown.other());
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (MergeField field : MergeField.values()) {
            if (fromOther.contains(field.name())) {
                before.put(field.name(), field.kept(kept));
                after.put(field.name(), field.kept(other));
            }
        }
        ChildMerge merge = new ChildMerge(shown.kept(), shown.other(), json(before), json(after));
        em.persist(merge);
        em.flush();
        em.detach(other);
        functions.call("attune.merge_children", merge.getId(), shown.kept(), shown.other());
        put(kept, after);
        em.flush();
        audit.event("merge", "attune.child", shown.kept(), shown.kept(), "with the record " + shown.other());
        return merge.getId();
    }

    /** Puts everything back as it was, but for what was done with it since, which goes with it. */
    @Requires(Permission.MERGE_CHILDREN)
    @Retry(retryOn = DeadlockException.class)
    public void undo(UUID mergeId) {
        ChildMerge merge = find(mergeId);
        Child kept = access.require(merge.getKeptId());
        Map<String, String> before = map(merge.getBefore());
        // What somebody has changed since stays as they left it.
        map(merge.getAfter()).forEach((field, value) -> {
            if (!MergeField.valueOf(field).kept(kept).equals(value)) {
                before.remove(field);
            }
        });
        put(kept, before);
        em.flush();
        functions.call("attune.undo_merge", mergeId);
        functions.call("attune.settle_upn", mergeId);
        audit.event("merge-undone", "attune.child", kept.getId(), kept.getId(), "the record " + merge.getMergedId());
    }

    /** The record that a merge kept; for the page that asks whether to undo it. */
    @Requires(Permission.MERGE_CHILDREN)
    public UUID keptOf(UUID mergeId) {
        UUID kept = find(mergeId).getKeptId();
        access.require(kept);
        return kept;
    }

    /** What was merged into this record and can be undone, the newest first. */
    @Requires(Permission.VIEW_CHILDREN)
    public List<Merged> into(UUID child) {
        return em.createQuery(
                        "select m from ChildMerge m where m.keptId = :child and m.undoneAt is null order by m.id desc",
                        ChildMerge.class)
                .setParameter("child", child)
                .getResultStream()
                .map(merge -> new Merged(merge.getId(), London.wordsOrNothing(merge.getCreatedAt())))
                .toList();
    }

    /** Records that may be of one child, the oldest question first; those alone of which both may be seen. */
    @Requires(Permission.MERGE_CHILDREN)
    public List<Pair> open() {
        List<Pair> pairs = em.createQuery("""
                        select r.id, c, o from DuplicateReview r, Child c, Child o
                        where c.id = r.childId and o.id = r.otherId
                            and r.state = org.attune.kernel.child.DuplicateReview.State.OPEN
                        order by r.id""", Object[].class)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> pair((UUID) row[0], (Child) row[1], (Child) row[2]))
                .toList();
        audit.list("attune.child", pairs.stream().map(Pair::child).collect(Collectors.toSet()));
        return pairs;
    }

    /** They are two children, and nobody needs to look at them again. */
    @Requires(Permission.MERGE_CHILDREN)
    public void different(UUID reviewId) {
        DuplicateReview review = em.find(DuplicateReview.class, reviewId);
        if (review == null) {
            throw new NotFoundException("There is no such question.");
        }
        access.require(review.getChildId());
        access.require(review.getOtherId());
        review.settleAsDifferent();
    }

    private static Pair pair(UUID review, Child child, Child other) {
        return new Pair(review, child.getId(), line(child), other.getId(), line(other));
    }

    private static String line(Child child) {
        return child.getFullName() + ", born " + London.words(child.getDateOfBirth());
    }

    private ChildMerge find(UUID mergeId) {
        ChildMerge merge = em.find(ChildMerge.class, mergeId);
        if (merge == null || merge.isUndone()) {
            throw new NotFoundException("There is no such merge, or it is undone.");
        }
        return merge;
    }

    private void put(Child kept, Map<String, String> values) {
        values.forEach((field, value) -> MergeField.valueOf(field).put(kept, value, id -> em.find(Setting.class, id)));
        kept.setSearchText(" "
                + Text.searchable(kept.getGivenName() + " " + kept.getFamilyName() + " " + kept.getPreferredName()));
    }

    private static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> map(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A merge holds what is not JSON", e);
        }
    }
}

package org.attune.kernel.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.problem.InvalidException;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.jspecify.annotations.Nullable;

/**
 * Finds records that may be of the same child. Those that the asker may see they are shown; of the others they hear nothing, and
 * a line for whoever may see both is kept instead.
 */
@ApplicationScoped
public class Duplicates {

    private static final int MOST = 10;

    private static final String VIEW = """
            select new org.attune.kernel.child.ChildView(c.id, c.givenName, c.familyName, c.preferredName, c.dateOfBirth,
                s.id, s.name, c.version)
            from Child c left join c.setting s where c.id in :ids""";

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    ChildVisibility visibility;

    /**
     * @param seen those whom the asker may see, the likeliest first
     * @param unseen the others; for no eyes
     */
    public record Found(List<ChildView> seen, List<UUID> unseen) {}

    public Found of(String given, String family, LocalDate born, @Nullable String upn) {
        return split(functions.ids("attune.likely_duplicates", given, family, born, upn, MOST));
    }

    /** Others with this very number. */
    public Found withUpn(String upn, @Nullable UUID except) {
        return split(functions.ids("attune.find_exactly", "", null, upn).stream()
                .filter(id -> !id.equals(except))
                .toList());
    }

    /** Keeps for review that this record may be of the same child as those. */
    public void review(UUID child, List<UUID> others) {
        others.forEach(other -> em.persist(new DuplicateReview(child, other)));
    }

    /**
     * Gives a child this number. Where somebody whom the asker may see has it, that is refused; where somebody has it whom they
     * may not see, it is kept as one in doubt, so that nobody learns of the other by it.
     */
    public void number(Child child, @Nullable String upn) {
        Found others = upn == null ? new Found(List.of(), List.of()) : withUpn(upn, child.getId());
        if (!others.seen().isEmpty()) {
            throw new InvalidException(
                    "upn",
                    others.seen().get(0).fullName()
                            + " has this UPN. Check the number: if it is right, it may be the same child");
        }
        child.setUpn(upn);
        child.setUpnInDoubt(!others.unseen().isEmpty());
    }

    private Found split(List<UUID> ids) {
        if (ids.isEmpty()) {
            return new Found(List.of(), List.of());
        }
        List<ChildView> views = visibility
                .bind(em.createQuery(VIEW + visibility.condition(), ChildView.class))
                .setParameter("ids", ids)
                .getResultList();
        List<ChildView> seen = ids.stream()
                .flatMap(id -> views.stream().filter(view -> view.id().equals(id)))
                .toList();
        return new Found(
                seen,
                ids.stream()
                        .filter(id -> views.stream().noneMatch(view -> view.id().equals(id)))
                        .toList());
    }
}

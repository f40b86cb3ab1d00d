package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.child.ChildName;
import org.attune.api.child.ChildRecords;
import org.attune.api.child.TypedChild;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.page.Lookups;
import org.attune.api.persistence.Submissions;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** The families of Multi-Family Groups: they join, say how they are before and after, and leave. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_SERVICE)
@ConsentNotNeeded("Parents take part themselves; who agreed that a child’s record shows it is kept with the family")
public class GroupFamilies {

    private static final int LABEL = 40;
    private static final int MOST_ADULTS = 10;

    @Inject
    EntityManager em;

    @Inject
    Lookups lookups;

    @Inject
    GroupAccess access;

    @Inject
    ChildRecords records;

    /**
     * A family as it was typed. A child’s name and date of birth find the record; without them the family has a label, and no name.
     *
     * @param agreedBy who agreed that the child’s record shows it
     */
    public record Joining(
            @Nullable String label,
            TypedChild child,
            @Nullable String agreedBy,
            @Nullable LocalDate agreedOn,
            @Nullable String adults,
            @Nullable LocalDate joinedOn) {}

    /** A family joins. */
    public void join(@Nullable UUID groupId, Joining joining, GroupMeasures measures, UUID submission) {
        FamilyGroup group = access.open(groupId);
        if (Submissions.made(em, GroupFamily.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        LocalDate on =
                entered.day("joinedOn", joining.joinedOn(), London.today(), "Enter the day on which they joined");
        String adults = entered.needed("adults", joining.adults(), 2, "Enter how many adults come, from 1 to 10");
        boolean sound =
                adults.matches("\\d{1,2}") && Integer.parseInt(adults) >= 1 && Integer.parseInt(adults) <= MOST_ADULTS;
        entered.check(adults.isEmpty() || sound, "adults", "Enter a number from 1 to 10");
        String label = entered.optional("label", joining.label(), LABEL);
        entered.check(
                joining.child().isNamed() || !label.isEmpty(),
                "label",
                "Enter what the group calls them, for example Family A");
        UUID child = joining.child().isNamed() ? child(entered, joining) : nobody(entered, joining);
        measures.check(entered, group.getHighest());
        entered.done();
        GroupFamily family =
                new GroupFamily(group.getId(), child == null ? label : "", Integer.parseInt(adults), on, submission);
        if (child != null) {
            only(group, child);
            family.known(
                    Objects.requireNonNull(em.find(Child.class, child)),
                    VigReferring.text(joining.agreedBy()),
                    Objects.requireNonNull(joining.agreedOn()));
        }
        measures.keep(family);
        em.persist(family);
        em.flush();
    }

    /** Nothing is kept of who agreed, and yet nothing bad passes. */
    private static @Nullable UUID nobody(Entered entered, Joining joining) {
        entered.optional("agreedBy", joining.agreedBy(), Entered.LINE);
        entered.optionalDay("agreedOn", joining.agreedOn(), London.today());
        return null;
    }

    private @Nullable UUID child(Entered entered, Joining joining) {
        ChildName name = joining.child().check(entered);
        entered.needed(
                "agreedBy", joining.agreedBy(), Entered.LINE, "Enter who agreed that the child’s record shows this");
        entered.day("agreedOn", joining.agreedOn(), London.today(), "Enter the day on which they agreed");
        boolean whole = joining.child().isWhole();
        UUID found = whole ? name.in(records).orElse(null) : null;
        entered.check(
                !whole || found != null,
                "familyName",
                "There is no record of a child of this name and date of birth. Check both, or give the family a label instead");
        return found;
    }

    /** One child is in a group once. */
    private void only(FamilyGroup group, UUID child) {
        if (of(group).stream()
                .anyMatch(
                        one -> one.getChild() != null && one.getChild().getId().equals(child))) {
            throw new RefusedException("in-group", "This child’s family is in the group already. Nothing was saved.");
        }
    }

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    public GroupFamily family(@Nullable UUID id) {
        GroupFamily family = lookups.whole(
                GroupFamily.class,
                "select f from DistrictDaysGroupFamily f left join fetch f.child where f.id = :id",
                id,
                "family");
        access.read(family.getGroupId());
        Child child = family.getChild();
        if (child != null) {
            records.read(GroupAccess.TABLE, family.getId(), child.getId());
        }
        return family;
    }

    /** What they said, and whether they have left. @param version the one that was shown */
    public void change(@Nullable UUID id, int version, GroupMeasures measures, @Nullable LocalDate leftOn) {
        GroupFamily family = family(id);
        FamilyGroup group = access.read(family.getGroupId());
        em.refresh(family, LockModeType.PESSIMISTIC_WRITE);
        if (family.getVersion() != version) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
        Entered entered = new Entered();
        measures.check(entered, group.getHighest());
        LocalDate left = entered.optionalDay("leftOn", leftOn, London.today());
        entered.check(
                left == null || !left.isBefore(family.getJoinedOn()),
                "leftOn",
                "They joined on " + London.wordsOrNothing(family.getJoinedOn()) + ": enter that day or a later one");
        entered.done();
        measures.keep(family);
        family.left(left);
        em.flush();
    }

    /** Those who joined first come first. */
    List<GroupFamily> of(FamilyGroup group) {
        return em.createQuery(
                        "select f from DistrictDaysGroupFamily f left join fetch f.child where f.groupId = :group order by f.joinedOn, f.id",
                        GroupFamily.class)
                .setParameter("group", group.getId())
                .getResultList();
    }
}

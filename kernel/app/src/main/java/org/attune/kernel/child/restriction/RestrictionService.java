package org.attune.kernel.child.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.restriction.Restriction.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Says who may see a child's record. The principal restricts it; afterwards whoever is named names others, takes names away and
 * ends it. A principal who is not named sees nothing of it.
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Keeps people from a record; no work with the child")
public class RestrictionService {

    private static final int LONGEST = 400;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ChildAccess access;

    /**
     * @throws NotFoundException where there is no such child for this person
     * @throws ForbiddenException where they may see it, and not say who else does
     */
    @Requires(Permission.VIEW_CHILDREN)
    public Restriction get(UUID childId) {
        Child child = access.require(childId);
        ChildRestriction known = find(childId);
        require(childId, known);
        audit.read("attune.child_restriction", childId, childId);
        return new Restriction(
                child.getFullName(),
                known != null,
                known == null ? "" : known.getReason(),
                readers(childId).stream().map(ChildReader::getAccountId).toList(),
                choices(child),
                known == null ? 0 : known.getVersion());
    }

    /**
     * Restricts a record, or changes why and to whom.
     *
     * @param version the one that the form was filled from; 0 where it was not restricted
     * @param accounts those who may see it; at least one, or nobody could undo it
     */
    @Requires(Permission.VIEW_CHILDREN)
    public void restrict(UUID childId, int version, String why, List<UUID> accounts) {
        Child child = access.require(childId);
        // One at a time says who may see a child.
        em.lock(child, LockModeType.PESSIMISTIC_WRITE);
        ChildRestriction known = find(childId);
        require(childId, known);
        if (version != (known == null ? 0 : known.getVersion())) {
            throw new ConflictException(
                    "Somebody else has just changed who may see this record. Open it again to see what they changed.");
        }
        String reason = Text.tidy(why);
        Set<UUID> named = new LinkedHashSet<>(accounts);
        check(child, reason, named);
        if (known == null) {
            em.persist(new ChildRestriction(childId, reason));
        } else {
            known.setReason(reason);
            em.lock(known, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        em.flush();
        for (ChildReader reader : readers(childId)) {
            if (!named.remove(reader.getAccountId())) {
                em.remove(reader);
            }
        }
        named.forEach(account -> em.persist(new ChildReader(childId, account)));
        em.flush();
    }

    /** The record is for everybody again who may see children like this one. */
    @Requires(Permission.VIEW_CHILDREN)
    public void lift(UUID childId) {
        access.require(childId);
        ChildRestriction known = find(childId);
        require(childId, known);
        if (known != null) {
            readers(childId).forEach(em::remove);
            em.flush();
            em.remove(known);
            em.flush();
        }
    }

    /** @param mayChange whether this person may say who sees it */
    public record Standing(boolean restricted, boolean mayChange) {}

    /** Where the record of a child stands whom this person has been shown. */
    @Requires(Permission.VIEW_CHILDREN)
    public Standing standing(UUID childId) {
        boolean restricted = find(childId) != null;
        return new Standing(restricted, user.may(Permission.RESTRICT_CHILDREN) || (restricted && isNamed(childId)));
    }

    private void require(UUID childId, @Nullable ChildRestriction known) {
        if (!user.may(Permission.RESTRICT_CHILDREN) && (known == null || !isNamed(childId))) {
            audit.refused("attune.child_restriction", childId, childId, "neither the principal nor named");
            throw new ForbiddenException("Only the principal, and those named on it, say who may see a record.");
        }
    }

    private void check(Child child, String reason, Set<UUID> named) {
        List<FieldError> errors = new ArrayList<>();
        if (reason.isEmpty() || reason.length() > LONGEST || !Text.isLines(reason)) {
            errors.add(new FieldError("reason", "Say why in up to " + LONGEST + " characters"));
        }
        if (named.isEmpty()) {
            errors.add(new FieldError("readers", "Choose at least one person who may see the record"));
        } else if (!choices(child).stream().map(Choice::account).toList().containsAll(named)) {
            errors.add(new FieldError("readers", "Choose from the people who are there"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }

    private boolean isNamed(UUID childId) {
        return readers(childId).stream()
                .anyMatch(reader -> reader.getAccountId().equals(user.accountId()));
    }

    private @Nullable ChildRestriction find(UUID childId) {
        return em.createQuery("select r from ChildRestriction r where r.childId = :child", ChildRestriction.class)
                .setParameter("child", childId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<ChildReader> readers(UUID childId) {
        return em.createQuery("select r from ChildReader r where r.childId = :child", ChildReader.class)
                .setParameter("child", childId)
                .getResultList();
    }

    /** Everybody of the service who may see children, and the people of the child's own setting. */
    private List<Choice> choices(Child child) {
        Setting setting = child.getSetting();
        return em.createQuery("""
                        select distinct new org.attune.kernel.child.restriction.Restriction.Choice(a.id, a.displayName)
                        from AccountRole r join r.account a
                        where a.active = true and (r.role in :roles
                            or exists (select s.id from AccountSetting s where s.account.id = a.id and s.setting.id = :setting))
                        order by a.displayName, a.id""", Choice.class)
                .setParameter("roles", List.of(Role.PRINCIPAL, Role.PRACTITIONER, Role.TRAINEE, Role.BUSINESS_SUPPORT))
                .setParameter("setting", setting == null ? new UUID(0, 0) : setting.getId())
                .getResultList();
    }
}

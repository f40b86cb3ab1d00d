package org.attune.kernel.child.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.child.ChildAccess;
import org.attune.kernel.child.Upn;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.persistence.RateLimit;
import org.attune.kernel.persistence.RateLimits;
import org.attune.kernel.validation.Checks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets somebody see a record in an emergency, and ends it. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("In an emergency a record is read to keep a child safe; consent is to the work, not to that")
public class EmergencyService {

    private static final RateLimit GUESSES = new RateLimit("emergency", 10, Duration.ofHours(1));
    private static final int PAGE = 100;

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    ChildAccess access;

    @Inject
    Checks checks;

    @Inject
    DatabaseFunctions functions;

    @Inject
    RateLimits limits;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    @ConfigProperty(name = "attune.emergency.minutes", defaultValue = "60")
    int minutes;

    /**
     * One time that somebody looked, for the administrator.
     *
     * @param state when it began and until when it went or goes
     * @param live whether it still goes on
     */
    public record Line(UUID id, String who, EmergencyKind kind, String reason, String state, boolean live) {}

    /**
     * Opens the record of exactly this child to this person for a time. Where they may see it anyway nothing is opened.
     *
     * @return the child's id
     */
    @Requires(Permission.BREAK_GLASS)
    public UUID open(EmergencyInput entered) {
        check(entered);
        List<UUID> found = functions.ids("attune.find_exactly", entered.names(), entered.dateOfBirth(), entered.upn());
        if (found.size() != 1) {
            audit.refused("attune.child", null, null, "an emergency was claimed, and nobody found");
            limits.count(GUESSES);
            throw new RefusedException(
                    "nobody-found",
                    "There is nobody with exactly this name and date of birth, or this UPN. Check each letter and number.");
        }
        UUID child = found.get(0);
        if (!access.maySee(child)) {
            begin(child, entered);
        }
        return child;
    }

    private void begin(UUID child, EmergencyInput entered) {
        Instant ends = London.now().plus(Duration.ofMinutes(minutes));
        EmergencyKind kind = Objects.requireNonNull(entered.kind());
        em.persist(new EmergencyAccess(child, Objects.requireNonNull(user.accountId()), kind, entered.reason(), ends));
        em.flush();
        audit.event("break-glass", "attune.child", child, child, kind.words() + ". " + entered.reason());
        for (String administrator : administrators()) {
            outbox.email(
                    administrator,
                    "Somebody has opened a record in an emergency",
                    user.getDisplayName() + " has opened a record that they could not see otherwise.\n\n"
                            + "What they say it is: " + kind.words() + "\n"
                            + "It ends by itself at " + London.time(ends) + ".\n\n"
                            + "Sign in to read their reason, and to end it now if it should not be:\n"
                            + address.of("/children/emergencies.xhtml"),
                    null,
                    null);
        }
    }

    private void check(EmergencyInput entered) {
        if (limits.isUsedUp(GUESSES)) {
            throw new RefusedException(
                    "too-many-tries", "There were too many tries from here. Ring the principal or an administrator.");
        }
        List<FieldError> errors = new ArrayList<>();
        String upn = entered.upn();
        if (!entered.namesSomebody()) {
            errors.add(new FieldError("givenName", "Enter the full name and the date of birth, or the UPN"));
        }
        if (upn != null && !Upn.isRight(upn)) {
            errors.add(new FieldError("upn", Upn.PROBLEM));
        }
        checks.check(entered, errors);
    }

    /** Until when this person sees this record in an emergency; null where they do not. */
    @Requires(Permission.VIEW_CHILDREN)
    public @Nullable Instant until(UUID child) {
        return mine(child).stream()
                .map(EmergencyAccess::getEndsAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Ends what this person opened, before its time. */
    @Requires(Permission.VIEW_CHILDREN)
    public void end(UUID child) {
        Instant now = London.now();
        mine(child).forEach(access -> access.end(now));
        audit.event("break-glass-ended", "attune.child", child, child, "by themselves");
    }

    /** Ends what somebody opened, before its time. */
    @Requires(Permission.VIEW_AUDIT)
    public void endFor(UUID id) {
        EmergencyAccess known = em.find(EmergencyAccess.class, id);
        if (known == null) {
            throw new NotFoundException("There is no such emergency.");
        }
        known.end(London.now());
        audit.event("break-glass-ended", "attune.child", known.getChildId(), known.getChildId(), "by an administrator");
    }

    /** The newest first, without saying whom they were about. */
    @Requires(Permission.VIEW_AUDIT)
    public List<Line> recent() {
        Instant now = London.now();
        return em.createQuery("""
                        select e.id, a.displayName, e.kind, e.reason, e.begunAt, e.endsAt, e.endedAt
                        from EmergencyAccess e, Account a where a.id = e.accountId order by e.begunAt desc, e.id""", Object[].class)
                .setMaxResults(PAGE)
                .getResultStream()
                .map(row -> line(row, now))
                .toList();
    }

    private static Line line(Object[] row, Instant now) {
        Instant begun = (Instant) row[4];
        Instant end = row[6] == null ? (Instant) row[5] : (Instant) row[6];
        return new Line(
                (UUID) row[0],
                (String) row[1],
                (EmergencyKind) row[2],
                (String) row[3],
                London.words(begun) + " at " + London.time(begun) + ", until " + London.time(end),
                end.isAfter(now));
    }

    private List<EmergencyAccess> mine(UUID child) {
        return em.createQuery(
                        "select e from EmergencyAccess e where e.childId = :child and e.accountId = :me and e.endedAt is null"
                                + " and e.endsAt > :now",
                        EmergencyAccess.class)
                .setParameter("child", child)
                .setParameter("me", user.accountId() == null ? new UUID(0, 0) : user.accountId())
                .setParameter("now", London.now())
                .getResultList();
    }

    private List<String> administrators() {
        return em.createQuery(
                        "select distinct a.email from AccountRole r join r.account a where r.role = :role and a.active = true"
                                + " order by a.email",
                        String.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultList();
    }
}

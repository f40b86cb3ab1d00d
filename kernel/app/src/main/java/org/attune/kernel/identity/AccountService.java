package org.attune.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.practitioner.PractitionerDetails;
import org.attune.kernel.practitioner.PractitionerService;
import org.attune.kernel.validation.Checks;
import org.jspecify.annotations.Nullable;

/** Adds and changes the people who may sign in. */
@ApplicationScoped
@Transactional
public class AccountService {

    private static final int SHORTEST_PASSWORD = 8;

    /** What one from an agency, or an associate, may be here; {@link RightsReader} sees to it whatever the account has. */
    static final Set<Role> FROM_OUTSIDE = Set.of(Role.PRACTITIONER, Role.TRAINEE);

    @Inject
    EntityManager em;

    @Inject
    Checks checks;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @Inject
    PractitionerService practitioners;

    @Inject
    LinkBook links;

    /**
     * Adds an account that nobody can sign in to before it gets a password.
     *
     * @param practitioner what they are on the register; null for one who works on no cases
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public UUID add(AccountDetails details, @Nullable PractitionerDetails practitioner) {
        check(details, practitioner, null);
        Account account = new Account();
        account.setEmail(details.email());
        account.setDisplayName(details.displayName());
        em.persist(account);
        apply(account, details);
        em.flush();
        practitioners.keep(account.getId(), details.displayName(), details.email(), practitioner, 0);
        return account.getId();
    }

    /**
     * @param version the one that the form was filled from
     * @param practitioner null for one who works on no cases, or not any more
     * @param practitionerVersion the one that the form was filled from; of no meaning where there was none
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void update(
            UUID id,
            int version,
            AccountDetails details,
            @Nullable PractitionerDetails practitioner,
            int practitionerVersion) {
        Account account = find(id, version);
        check(details, practitioner, id);
        if (id.equals(user.accountId())) {
            requireNoMore(details.roles());
        }
        account.setEmail(details.email());
        account.setDisplayName(details.displayName());
        apply(account, details);
        em.flush();
        practitioners.keep(id, details.displayName(), details.email(), practitioner, practitionerVersion);
    }

    /** Nobody makes themselves more than they are, and nobody locks themselves out. */
    private void requireNoMore(Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            throw new RefusedException(
                    "own-role",
                    "You cannot stop being an administrator yourself. Ask another administrator to change it.");
        }
        if (!user.roles().containsAll(roles)) {
            throw new RefusedException(
                    "own-role", "You cannot give yourself another role. Ask another administrator to do it.");
        }
    }

    /** Switching an account off ends its sessions. One that was removed is not switched on: invite them again. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void setActive(UUID id, boolean active) {
        Account account = find(id);
        if (!active && id.equals(user.accountId())) {
            throw new RefusedException("own-account", "You cannot switch off the account that you are using.");
        }
        if (active && account.getRemovedAt() != null) {
            throw new ConflictException(
                    account.getDisplayName() + " was removed. Invite them again to let them back in.");
        }
        if (account.isActive() != active) {
            account.setActive(active);
            em.flush();
        }
    }

    /**
     * Gives the account a new password, ends its sessions and lifts its lock.
     *
     * @return the password, which cannot be had again
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public String resetPassword(UUID id) {
        String password = Secrets.password();
        keep(id, Passwords.hash(password));
        return password;
    }

    /**
     * Gives these accounts one password, for those whose configuration names it, such as the demo's. Hashing is slow on purpose
     * and is done once for all: whoever reads the hashes learns that it is the same password, which the configuration says.
     */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void setPassword(Collection<UUID> ids, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new InvalidException(
                    "password", "The password must have " + SHORTEST_PASSWORD + " characters or more");
        }
        String hash = Passwords.hash(password);
        ids.forEach(id -> keep(id, hash));
    }

    private void keep(UUID id, String hash) {
        Account account = find(id);
        if (account.getRemovedAt() != null) {
            throw new ConflictException(
                    account.getDisplayName() + " was removed. Invite them again to let them back in.");
        }
        account.setPasswordHash(hash);
        links.close(account);
        forgetFailures(account);
        em.flush();
    }

    /** Lets them try again at once after too many wrong passwords. */
    @Requires(Permission.MANAGE_ACCOUNTS)
    public void unlock(UUID id) {
        forgetFailures(find(id));
        em.flush();
    }

    private void forgetFailures(Account account) {
        em.createQuery("select a from SignInAttempt a where a.email = :email", SignInAttempt.class)
                .setParameter("email", account.getEmail())
                .getResultList()
                .forEach(em::remove);
    }

    private Account find(UUID id, int version) {
        Account account = find(id);
        if (account.getVersion() != version) {
            throw new ConflictException("Someone else changed this account after you opened it. It is now “"
                    + account.getDisplayName() + "”, " + account.getEmail()
                    + ". Open it again and make your change there.");
        }
        return account;
    }

    /** Somebody by what they sign in with; null where there is nobody. */
    @Nullable Account byEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Somebody who was removed is here again, as what these say. */
    UUID comeBack(Account account, AccountDetails details, @Nullable PractitionerDetails practitioner) {
        check(details, practitioner, account.getId());
        account.comeBack();
        account.setDisplayName(details.displayName());
        apply(account, details);
        em.flush();
        int version = practitioners
                .ofAccount(account.getId())
                .map(Practitioner::getVersion)
                .orElse(0);
        practitioners.keep(account.getId(), details.displayName(), details.email(), practitioner, version);
        return account.getId();
    }

    /** Somebody belongs here no more. Their roles stay on record, and count for nothing. */
    void leave(Account account) {
        account.remove(London.now());
        em.flush();
        practitioners.keep(account.getId(), account.getDisplayName(), account.getEmail(), null, 0);
    }

    Account find(UUID id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            audit.refused("attune.account", id, null, "not here");
            throw new NotFoundException("There is no such account.");
        }
        return account;
    }

    private void check(AccountDetails details, @Nullable PractitionerDetails practitioner, @Nullable UUID self) {
        List<FieldError> errors = new ArrayList<>();
        if (practitioner != null
                && practitioner.employment().isFromOutside()
                && !FROM_OUTSIDE.containsAll(details.roles())) {
            errors.add(new FieldError(
                    "roles",
                    "Agency and associate practitioners see the cases assigned to them and no more: choose Practitioner or"
                            + " Trainee only"));
        }
        if (details.isSettingUser() && details.settingIds().isEmpty()) {
            errors.add(new FieldError("settings", "Choose the school or setting they work at"));
        }
        if (!details.isSettingUser() && !details.settingIds().isEmpty()) {
            errors.add(new FieldError(
                    "settings",
                    "Only a person of a school or setting can have one here: remove it, or choose that role"));
        }
        boolean taken = em
                .createQuery("select a.id from Account a where a.email = :email", UUID.class)
                .setParameter("email", details.email())
                .getResultList()
                .stream()
                .anyMatch(other -> !other.equals(self));
        if (taken) {
            errors.add(new FieldError("email", "Another account has this email address"));
        }
        checks.check(details, errors);
    }

    private void apply(Account account, AccountDetails details) {
        Set<Role> missing = new HashSet<>(details.roles());
        for (AccountRole held : of(account, AccountRole.class)) {
            if (!missing.remove(held.getRole())) {
                em.remove(held);
            }
        }
        missing.forEach(role -> em.persist(new AccountRole(account, role)));

        Set<UUID> absent = new HashSet<>(details.settingIds());
        for (AccountSetting held : of(account, AccountSetting.class)) {
            if (!absent.remove(held.getSetting().getId())) {
                em.remove(held);
            }
        }
        absent.forEach(id -> em.persist(new AccountSetting(account, setting(id))));
    }

    private <T> List<T> of(Account account, Class<T> type) {
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.account = :account", type)
                .setParameter("account", account)
                .getResultList();
    }

    private Setting setting(UUID id) {
        Setting setting = em.find(Setting.class, id);
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not here");
            throw new NotFoundException("There is no such setting.");
        }
        return Objects.requireNonNull(setting);
    }
}

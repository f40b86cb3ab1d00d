package org.attune.kernel.senco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.casework.InvolvementState;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Role;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.ConsentState;
import org.attune.kernel.identity.AccountDetails;
import org.attune.kernel.identity.AccountService;
import org.attune.kernel.identity.AccountView;
import org.attune.kernel.identity.InvitationService;
import org.attune.kernel.identity.RemovalService;
import org.attune.kernel.identity.SettingChoice;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.request.DraftHandover;
import org.attune.kernel.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * Hands the SENCO's account and open work to a new SENCO, in one transaction. Requests, consent and cases are the setting's and
 * so stay where they are; what changes is who may see them, whose drafts they are, and to whom we turn.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_ACCOUNTS)
@ConsentNotNeeded(
        "Says who of the setting has the work, and counts it; what they do with it is asked for when they do it")
public class SencoHandoverService {

    /**
     * What is handed over, in numbers that name no child.
     *
     * @param others who of the setting could take over
     * @param staysElsewhere whether the leaver belongs to another setting too, and keeps that
     */
    public record Offer(
            String setting,
            AccountView leaver,
            List<AccountView> others,
            boolean staysElsewhere,
            long drafts,
            long requests,
            long consents,
            long cases) {}

    /**
     * Who takes over.
     *
     * @param existing somebody of the setting; null for somebody new
     */
    public record Successor(@Nullable UUID existing, String name, String email) {}

    @Inject
    EntityManager em;

    @Inject
    SettingPeopleService people;

    @Inject
    DraftHandover drafts;

    @Inject
    AccountService accounts;

    @Inject
    InvitationService invitations;

    @Inject
    RemovalService removal;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    /** @throws ConflictException where the leaver is not at the setting */
    public Offer offer(UUID settingId, UUID leaverId) {
        Setting setting = people.requireSetting(settingId);
        AccountView leaver = leaver(settingId, leaverId);
        return new Offer(
                setting.getName(),
                leaver,
                people.at(settingId).stream()
                        .map(SettingPeopleService.Person::account)
                        .filter(one -> !one.id().equals(leaverId) && !one.isOff())
                        .toList(),
                leaver.settings().size() > 1,
                drafts.count(leaverId, settingId),
                count(
                        "select count(r) from RequestForInvolvement r where r.setting.id = :setting and r.state = :state",
                        settingId,
                        RequestState.SENT),
                count(
                        "select count(c) from Consent c where c.state = :state and c.requestId in"
                                + " (select r.id from RequestForInvolvement r where r.setting.id = :setting)",
                        settingId,
                        ConsentState.REQUESTED),
                count(
                        "select count(i) from Involvement i where i.setting.id = :setting and i.state = :state",
                        settingId,
                        InvolvementState.OPEN));
    }

    /**
     * @param leaverVersion the one that was shown
     * @throws ConflictException where the leaver was changed or has left meanwhile
     * @throws InvalidException where nobody can take over like that
     */
    public void handOver(UUID settingId, UUID leaverId, int leaverVersion, Successor to) {
        Setting setting = people.requireSetting(settingId);
        AccountView leaver = leaver(settingId, leaverId);
        if (leaver.version() != leaverVersion) {
            throw new ConflictException(
                    "Someone else changed " + leaver.displayName() + "’s account meanwhile. Open the setting again.");
        }
        AccountView successor = to.existing() == null
                ? invite(settingId, to)
                : people.person(settingId, to.existing()).account();
        if (successor.id().equals(leaverId)) {
            throw new InvalidException("to", "Choose somebody else than who is leaving");
        }
        drafts.give(leaverId, successor.id(), settingId);
        people.lead(settingId, successor.id());
        leave(leaver, settingId);
        audit.event(
                "handover", "attune.setting", settingId, null, leaver.displayName() + " to " + successor.displayName());
        tell(setting, leaver, successor);
        em.flush();
    }

    private AccountView leaver(UUID settingId, UUID leaverId) {
        return people.person(settingId, leaverId).account();
    }

    private AccountView invite(UUID settingId, Successor to) {
        UUID id = invitations.invite(
                new AccountDetails(to.email(), to.name(), Set.of(Role.SETTING_USER), List.of(settingId)), null);
        em.flush();
        return people.person(settingId, id).account();
    }

    /** Their access to this setting ends at once; whoever belongs to another too keeps that. */
    private void leave(AccountView leaver, UUID settingId) {
        List<UUID> left = leaver.settings().stream()
                .map(SettingChoice::id)
                .filter(id -> !id.equals(settingId))
                .toList();
        if (left.isEmpty() && leaver.roles().equals(Set.of(Role.SETTING_USER))) {
            removal.remove(leaver.id(), true);
            return;
        }
        Set<Role> roles = left.isEmpty() ? without(leaver.roles()) : leaver.roles();
        accounts.update(
                leaver.id(),
                leaver.version(),
                new AccountDetails(leaver.email(), leaver.displayName(), roles, left),
                null,
                0);
    }

    private static Set<Role> without(Set<Role> roles) {
        return Set.copyOf(
                roles.stream().filter(role -> role != Role.SETTING_USER).toList());
    }

    private void tell(Setting setting, AccountView leaver, AccountView successor) {
        String end = "\n\n" + authority.get().serviceName() + "\n";
        Stream.of(leaver)
                .filter(one -> !one.isInvited())
                .forEach(one -> outbox.email(
                        one.email(),
                        "Your work at " + setting.getName() + " was handed over",
                        "Hello,\n\n" + successor.displayName() + " has taken over from you at " + setting.getName()
                                + ". You can no longer see its requests here. Thank you for what you did." + end,
                        null,
                        null));
        Stream.of(successor)
                .filter(one -> !one.isInvited())
                .forEach(one -> outbox.email(
                        one.email(),
                        "You have taken over at " + setting.getName(),
                        "Hello,\n\n" + leaver.displayName() + " has handed over to you at " + setting.getName()
                                + ". Drafts are among your requests now, and we turn to you from today.\n\nSign in to see them:\n"
                                + address.of("/requests/mine.xhtml") + end,
                        null,
                        null));
    }

    private long count(String query, UUID settingId, Enum<?> state) {
        return em.createQuery(query, Long.class)
                .setParameter("setting", settingId)
                .setParameter("state", state)
                .getSingleResult();
    }
}

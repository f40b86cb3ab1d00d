package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Wording;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;
import org.attune.kernel.persistence.DatabaseFunctions;

/**
 * Reminds people of a link that they have not answered, after as many days as the authority says. The row is locked, and says
 * how often it was done in the transaction that writes the message: neither a restart nor a second server repeats one.
 */
@ApplicationScoped
@Transactional
@Unrestricted("Called by the rounds alone; no page reaches it")
@ConsentNotNeeded("This is how consent is asked for")
public class Reminders {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    @Inject
    CurrentAuthority authority;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    Wording wording;

    @Inject
    Outbox outbox;

    @Inject
    PublicAddress address;

    @Inject
    AuditLog audit;

    /** @return whether there was one, so that there may be another */
    boolean remindNext() {
        String days = authority.get().consentReminderDays().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        List<UUID> due = functions.ids("attune.next_reminder", days);
        due.forEach(id -> remind(Objects.requireNonNull(em.find(ConsentInvitation.class, id))));
        return !due.isEmpty();
    }

    private void remind(ConsentInvitation invitation) {
        List<String> purposes = consents.ofRequest(invitation.getRequestId()).stream()
                .map(Consent::getPurpose)
                .toList();
        deciders.of(invitation.getChildId()).decidingAny(purposes).stream()
                .filter(person -> person.id().equals(invitation.getContactId()))
                .findFirst()
                // Meanwhile it is somebody else's to decide: that link is not reminded of, and opens nothing.
                .ifPresentOrElse(person -> send(invitation, person), invitation::close);
    }

    /** Only the hash of the first link is kept, so the reminder has a new one in its place. */
    private void send(ConsentInvitation invitation, Person person) {
        String token = LinkSecrets.token();
        invitation.reminded(LinkSecrets.hash(token), London.now());
        audit.event("reminder", "attune.consent_invitation", invitation.getId(), invitation.getChildId(), "by email");
        Map<String, String> values = Map.of(
                "link",
                address.of("/consent/start.xhtml?t=" + token),
                "until",
                London.words(invitation.getExpiresAt()));
        outbox.secretEmail(person.email(), wording.of(ConsentTexts.REMINDER, values), invitation.getChildId());
    }
}

package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.CodeCheck.Result;
import org.jspecify.annotations.Nullable;

/**
 * Sends the codes that open a link, and checks them. What was tried is counted even where it is refused, so answers are
 * results and not exceptions.
 */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("This is how consent comes about")
@Unrestricted("Somebody without an account proves here that a link was meant for them")
public class ParentCodes {

    private static final String SUBJECT = "attune.consent_invitation";

    @Inject
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    ParentLinks links;

    @Inject
    Consents consents;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    CodeSent send(UUID id) {
        ConsentInvitation invitation = invitations.locked(id);
        Instant now = London.now();
        if (!links.opens(invitation)) {
            return CodeSent.LINK_CLOSED;
        }
        if (!invitation.mayHaveCode(now)) {
            event("code-refused", invitation, "five codes were sent within the hour");
            return CodeSent.TOO_MANY;
        }
        Person person = consents.person(invitation.getContactId());
        String code = LinkSecrets.code();
        invitation.newCode(LinkSecrets.hash(id, code), now);
        boolean byText = links.goesByText(person);
        if (byText) {
            notices.codeByText(invitation, person, code);
        } else {
            notices.codeByEmail(invitation, person, code);
        }
        event("code-sent", invitation, byText ? "by text message" : "by email");
        return CodeSent.SENT;
    }

    CodeCheck check(UUID id, String code, @Nullable LocalDate dateOfBirth) {
        ConsentInvitation invitation = invitations.locked(id);
        if (!links.opens(invitation)) {
            return CodeCheck.of(Result.LINK_CLOSED);
        }
        String expected = invitation.getCodeHash();
        if (expected == null || !invitation.hasLiveCode(London.now())) {
            return CodeCheck.of(Result.NO_LIVE_CODE);
        }
        boolean right = LinkSecrets.same(expected, LinkSecrets.hash(id, LinkSecrets.digits(code)))
                && isBirthday(invitation, dateOfBirth);
        return right ? right(invitation) : wrong(invitation);
    }

    private CodeCheck right(ConsentInvitation invitation) {
        invitation.codeUsed();
        event("code-right", invitation, null);
        return CodeCheck.of(Result.RIGHT);
    }

    private CodeCheck wrong(ConsentInvitation invitation) {
        int left = invitation.wrongAnswer();
        event("code-wrong", invitation, left + " more and the link is closed");
        if (left > 0) {
            return new CodeCheck(Result.WRONG, left);
        }
        notices.linkClosed(invitation);
        return CodeCheck.of(Result.LINK_CLOSED);
    }

    /** Asked only where the code went to the same mailbox as the link. */
    private boolean isBirthday(ConsentInvitation invitation, @Nullable LocalDate dateOfBirth) {
        return links.goesByText(consents.person(invitation.getContactId()))
                || em.createQuery("select c from Child c where c.id = :child", Child.class)
                        .setParameter("child", invitation.getChildId())
                        .getSingleResult()
                        .getDateOfBirth()
                        .equals(dateOfBirth);
    }

    private void event(String kind, ConsentInvitation invitation, @Nullable String detail) {
        audit.event(kind, SUBJECT, invitation.getId(), invitation.getChildId(), detail);
    }
}

package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Unrestricted;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.consent.CodeCheck.Result;
import org.attune.kernel.message.Transports;
import org.attune.kernel.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A parent's way: a link, a code, the answers. Runs as the invitation ({@link ParentDoor} sees to that), so that the audit
 * names it. What was tried is counted even where it is refused, so answers are results and not exceptions.
 */
@ApplicationScoped
@Transactional
@Unrestricted(
        "A parent has no account: the link and the code are the permission, and ParentDoor lets nobody past without")
public class ParentConsent {

    private static final String SUBJECT = "attune.consent_invitation";
    private static final int DIGITS_SHOWN = 3;

    @Inject
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    Consents consents;

    @Inject
    Answers answers;

    @Inject
    Notices notices;

    @Inject
    Transports transports;

    @Inject
    AuditLog audit;

    Optional<ParentLink> find(String token) {
        return invitations.byToken(token).map(this::link);
    }

    Optional<ParentLink> find(UUID id) {
        return invitations.byId(id).map(this::link);
    }

    CodeSent sendCode(UUID id) {
        ConsentInvitation invitation = invitations.locked(id);
        Instant now = Instant.now();
        if (!invitation.opens(now)) {
            return CodeSent.LINK_CLOSED;
        }
        if (!invitation.mayHaveCode(now)) {
            event("code-refused", invitation, "five codes were sent within the hour");
            return CodeSent.TOO_MANY;
        }
        Person person = consents.person(invitation.getContactId());
        String code = LinkSecrets.code();
        invitation.newCode(LinkSecrets.hash(id, code), now);
        if (goesByText(person)) {
            notices.codeByText(invitation, person, code);
        } else {
            notices.codeByEmail(invitation, person, code);
        }
        event("code-sent", invitation, goesByText(person) ? "by text message" : "by email");
        return CodeSent.SENT;
    }

    CodeCheck check(UUID id, String code, @Nullable LocalDate dateOfBirth) {
        ConsentInvitation invitation = invitations.locked(id);
        Instant now = Instant.now();
        if (!invitation.opens(now)) {
            return CodeCheck.of(Result.LINK_CLOSED);
        }
        String expected = invitation.getCodeHash();
        if (expected == null || !invitation.hasLiveCode(now)) {
            return CodeCheck.of(Result.NO_LIVE_CODE);
        }
        boolean right = LinkSecrets.same(expected, LinkSecrets.hash(id, LinkSecrets.digits(code)))
                && isChildsBirthday(invitation, dateOfBirth);
        return right ? right(invitation) : wrong(invitation);
    }

    /** What the parent is asked, with what they answered before. */
    ParentQuestions questions(UUID id) {
        ConsentInvitation invitation = open(id);
        audit.read("attune.consent", invitation.getRequestId(), invitation.getChildId());
        return questions(invitation, consents.ofRequest(invitation.getRequestId()));
    }

    /** Keeps the answers; only what is new changes anything, so that sending them twice does no harm. */
    void answer(UUID id, Map<String, Boolean> agreed) {
        ConsentInvitation invitation = open(id);
        UUID request = invitation.getRequestId();
        Person person = consents.person(invitation.getContactId());
        List<Change> changes = answers.keep(request, person, agreed, Evidence.online(Instant.now()));
        invitation.answered();
        if (!changes.isEmpty()) {
            em.flush();
            notices.copy(
                    invitation,
                    person,
                    questions(invitation, consents.ofRequest(request)).questions());
            notices.changed(request, invitation.getChildId(), changes);
        }
    }

    private ParentQuestions questions(ConsentInvitation invitation, List<Consent> asked) {
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        return new ParentQuestions(
                consents.person(invitation.getContactId()).name(),
                child(invitation).getFullName(),
                London.words(invitation.getExpiresAt()),
                asked.stream()
                        .map(consent -> Question.of(
                                consent,
                                own(given.getOrDefault(consent.getId(), List.of()), invitation.getContactId())))
                        .toList());
    }

    private static @Nullable Boolean own(List<ConsentAnswer> given, UUID contact) {
        ConsentAnswer last = ConsentOutcome.newestOfEach(given).get(contact);
        return last == null ? null : last.isAgreed();
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
    private boolean isChildsBirthday(ConsentInvitation invitation, @Nullable LocalDate dateOfBirth) {
        return goesByText(consents.person(invitation.getContactId()))
                || child(invitation).getDateOfBirth().equals(dateOfBirth);
    }

    private boolean goesByText(Person person) {
        return !person.mobile().isEmpty() && transports.canText();
    }

    private ConsentInvitation open(UUID id) {
        return invitations
                .byId(id)
                .filter(invitation -> invitation.opens(Instant.now()))
                .orElseThrow(() -> new NotFoundException("This link has closed."));
    }

    private Child child(ConsentInvitation invitation) {
        return em.createQuery("select c from Child c where c.id = :child", Child.class)
                .setParameter("child", invitation.getChildId())
                .getSingleResult();
    }

    private ParentLink link(ConsentInvitation invitation) {
        Person person = consents.person(invitation.getContactId());
        boolean byText = goesByText(person);
        String digits = person.mobile().replaceAll("\\D", "");
        String ending = byText ? digits.substring(Math.max(0, digits.length() - DIGITS_SHOWN)) : "";
        return new ParentLink(
                invitation.getId(),
                person.name(),
                invitation.opens(Instant.now()),
                byText,
                ending,
                London.words(invitation.getExpiresAt()));
    }

    private void event(String kind, ConsentInvitation invitation, @Nullable String detail) {
        audit.event(kind, SUBJECT, invitation.getId(), invitation.getChildId(), detail);
    }
}

package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.pdf.Pdf;
import org.jspecify.annotations.Nullable;

/**
 * What lies behind a parent's or young person's link: the questions, their answers, a copy to keep. Runs as the invitation
 * ({@link ParentDoor} sees to that), so that the audit names it.
 */
@ApplicationScoped
@Transactional
@Unrestricted(
        "A family has no account: the link and the code are the permission, and ParentDoor lets nobody past without")
@ConsentNotNeeded("This is how consent comes about")
public class ParentConsent {

    @Inject
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    ParentLinks links;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    Answers answers;

    @Inject
    Notices notices;

    @Inject
    CurrentAuthority authority;

    @Inject
    Wording wording;

    @Inject
    AuditLog audit;

    /** What they are asked, with what they answered before. */
    ParentQuestions questions(UUID id) {
        ConsentInvitation invitation = links.open(invitations.byId(id).orElse(null));
        audit.read("attune.consent", invitation.getRequestId(), invitation.getChildId());
        return asked(invitation).questions();
    }

    /**
     * Keeps the answers; only what is new changes anything, so that sending them twice does no harm.
     *
     * @param agreed by purpose
     * @param signature the name that was typed below them
     */
    void answer(UUID id, Map<String, Boolean> agreed, String signature) {
        ConsentInvitation invitation = links.open(invitations.locked(id));
        UUID request = invitation.getRequestId();
        // Of two who answer in the same second, the one who waited here is the later one.
        consents.lockedOfRequest(request);
        Instant now = London.now();
        Person person = consents.person(invitation.getContactId());
        List<Change> changes = answers.keep(request, person, agreed, Evidence.online(now, signature));
        invitation.answered(now);
        if (!changes.isEmpty()) {
            em.flush();
            notices.copy(invitation, person);
            notices.changed(request, invitation.getChildId(), changes);
        }
    }

    /** Empty where they have answered nothing yet. */
    Optional<byte[]> copy(UUID id) {
        ConsentInvitation invitation = links.open(invitations.byId(id).orElse(null));
        Asked asked = asked(invitation);
        List<CopyHtml.Line> lines = asked.questions().questions().stream()
                .filter(question -> question.answer() != null)
                .map(question ->
                        line(question, Objects.requireNonNull(asked.own().get(question.purpose()))))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        audit.event("copy", "attune.consent", invitation.getRequestId(), invitation.getChildId(), null);
        Worded words = wording.of(
                CopyText.KEY,
                Map.of(
                        "until",
                        asked.questions().until(),
                        "setting",
                        asked.questions().young() ? "school or college" : "school or nursery"));
        return Optional.of(Pdf.of(CopyHtml.of(authority.get(), asked.questions(), lines, words)));
    }

    private static CopyHtml.Line line(Question question, ConsentAnswer answer) {
        String signed = answer.getSignedAs();
        return new CopyHtml.Line(
                question, London.words(answer.getAnsweredAt()), signed == null ? answer.getName() : signed);
    }

    /**
     * What one person is asked and has answered.
     *
     * @param own their newest answers, by purpose
     */
    private record Asked(ParentQuestions questions, Map<String, ConsentAnswer> own) {}

    private Asked asked(ConsentInvitation invitation) {
        Person person = consents.person(invitation.getContactId());
        Deciders.Facts facts = deciders.of(invitation.getChildId());
        List<Consent> theirs = consents.ofRequest(invitation.getRequestId()).stream()
                .filter(consent -> facts.giver(consent.getPurpose(), person.id()) != null)
                .toList();
        Map<String, ConsentAnswer> own = own(theirs, person);
        List<Question> questions = new ArrayList<>();
        for (Consent consent : theirs) {
            ConsentAnswer last = own.get(consent.getPurpose());
            questions.add(Question.of(consent, person.self(), last == null ? null : last.isAgreed()));
        }
        return new Asked(
                new ParentQuestions(
                        invitation.getId(),
                        person.name(),
                        facts.child().getFullName(),
                        person.self(),
                        London.words(invitation.getExpiresAt()),
                        List.copyOf(questions),
                        ""),
                own);
    }

    private Map<String, ConsentAnswer> own(List<Consent> theirs, Person person) {
        Map<UUID, List<ConsentAnswer>> given = consents.answers(theirs);
        Map<String, ConsentAnswer> own = new HashMap<>();
        for (Consent consent : theirs) {
            ConsentAnswer last = newest(consent, given.getOrDefault(consent.getId(), List.of()), person.id());
            if (last != null) {
                own.put(consent.getPurpose(), last);
            }
        }
        return own;
    }

    /** What was said before consent ended by itself is asked again. */
    private static @Nullable ConsentAnswer newest(Consent consent, List<ConsentAnswer> given, UUID contact) {
        return ConsentOutcome.newestOfEach(given.stream()
                        .filter(answer -> ConsentOutcome.isSince(answer, consent.getAnswersFrom()))
                        .toList())
                .get(contact);
    }
}

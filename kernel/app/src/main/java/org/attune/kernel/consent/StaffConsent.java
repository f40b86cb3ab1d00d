package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.consent.Answers.Change;
import org.attune.kernel.document.Audience;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** What staff of the service and of the child's setting see of consent and do about it. */
@ApplicationScoped
@Transactional
@Requires(Permission.RECORD_CONSENT)
@ConsentNotNeeded("This is how consent comes about")
public class StaffConsent {

    /** A form older than this says little about what a family wants today. */
    private static final int OLDEST_FORM_MONTHS = 12;

    @Inject
    EntityManager em;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    CurrentUser user;

    @Inject
    Invitations invitations;

    @Inject
    Answers answers;

    @Inject
    Notices notices;

    @Inject
    ConsentAccess access;

    @Inject
    Uploads uploads;

    @Inject
    Documents documents;

    @Inject
    AuditLog audit;

    /**
     * A signed form.
     *
     * @param personId who signed
     * @param signedOn the day written beside the signature, in local time
     * @param agreed the purposes ticked Yes; the others asked for count as No
     * @param fileName what the uploader called the scan
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    public record SignedForm(
            @Nullable UUID personId,
            @Nullable LocalDate signedOn,
            Collection<String> agreed,
            @Nullable String fileName,
            byte[] content) {}

    /** @throws NotFoundException where consent was not asked for with this request, or it is not for this reader */
    public ConsentView view(UUID request) {
        List<Consent> asked = access.asked(request);
        UUID childId = asked.get(0).getChildId();
        audit.read("attune.consent", request, childId);
        Deciders.Facts facts = deciders.of(childId);
        List<Person> people = facts.people();
        Map<UUID, List<ConsentAnswer>> given = consents.answers(asked);
        Set<UUID> answered = given.values().stream()
                .flatMap(List::stream)
                .map(ConsentAnswer::getContactId)
                .collect(Collectors.toSet());
        Instant now = London.now();
        return new ConsentView(
                request,
                childId,
                facts.child().getFullName(),
                London.words(facts.child().getDateOfBirth()),
                ConsentService.summary(asked),
                asked.stream()
                        .map(consent -> ConsentView.Line.of(consent, given.getOrDefault(consent.getId(), List.of())))
                        .toList(),
                invitations.ofRequest(request).stream()
                        .map(sent -> ConsentView.Sent.of(
                                sent, find(people, sent.getContactId()), answered.contains(sent.getContactId()), now))
                        .toList(),
                facts.decidingAny(purposes(asked)));
    }

    /** A new link for somebody with parental responsibility; older ones of theirs are closed. */
    public void sendLink(UUID request, @Nullable UUID personId) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        Person person = decider(asked, personId, "Choose who to send the link to");
        if (person.email().isEmpty()) {
            throw new InvalidException(
                    "person", "We hold no email address for " + person.name() + ". Give them the form on paper");
        }
        invitations.sendAgain(request, child, person);
    }

    /** Keeps the scan and what it says, in one transaction. */
    public void recordSigned(UUID request, SignedForm form) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        Person person = decider(asked, form.personId(), "Choose who signed the form");
        LocalDate signedOn = checked(form.signedOn());
        String mediaType = uploads.accept("scan", form.content());
        UUID scan = documents.keep(
                form.fileName() == null ? "Signed consent form" : form.fileName(),
                mediaType,
                form.content(),
                child,
                Audience.SETTING);
        // The consents refer to it.
        em.flush();
        Map<String, Boolean> agreed = new LinkedHashMap<>();
        asked.forEach(consent -> agreed.put(consent.getPurpose(), form.agreed().contains(consent.getPurpose())));
        em.clear();
        List<Change> changes = answers.keep(request, person, agreed, Evidence.signed(London.at(signedOn), scan));
        notices.changed(request, child, changes);
    }

    /** Somebody told a member of staff that they no longer agree. */
    public void recordWithdrawal(UUID request, @Nullable UUID personId, Collection<String> purposes, String note) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        Person person = decider(asked, personId, "Choose who has changed their mind");
        if (purposes.isEmpty()) {
            throw new InvalidException("purposes", "Choose what they no longer agree to");
        }
        ConsentFields fields = new ConsentFields();
        String told = fields.note("note", note, "Say how and to whom they told it, and when");
        fields.check();
        Map<String, Boolean> withdrawn = new LinkedHashMap<>();
        purposes.forEach(purpose -> withdrawn.put(purpose, false));
        em.clear();
        List<Change> changes =
                answers.keep(request, person, withdrawn, Evidence.verbal(London.now(), told, user.getDisplayName()));
        notices.changed(request, child, changes);
    }

    private static List<String> purposes(List<Consent> asked) {
        return asked.stream().map(Consent::getPurpose).toList();
    }

    private Person decider(List<Consent> asked, @Nullable UUID personId, String message) {
        return deciders.of(asked.get(0).getChildId()).decidingAny(purposes(asked)).stream()
                .filter(person -> person.id().equals(personId))
                .findFirst()
                .orElseThrow(() -> new InvalidException("person", message));
    }

    private static LocalDate checked(@Nullable LocalDate signedOn) {
        if (signedOn == null) {
            throw new InvalidException("signedOn", "Enter the date on which they signed");
        }
        if (signedOn.isAfter(London.today())) {
            throw new InvalidException("signedOn", "The date they signed must be today or in the past");
        }
        if (signedOn.isBefore(London.today().minusMonths(OLDEST_FORM_MONTHS))) {
            throw new InvalidException("signedOn", "The form is more than a year old. Ask them to sign a new one");
        }
        return signedOn;
    }

    private static @Nullable Person find(List<Person> people, UUID id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}

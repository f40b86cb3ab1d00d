package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.ConflictException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.document.Audience;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Uploads;
import org.jspecify.annotations.Nullable;

/** Writes down how people who gave different answers, or a court for them, settled it. */
@ApplicationScoped
@Transactional
@Requires(Permission.WORK_CASES)
@ConsentNotNeeded("This is how consent comes about")
public class Resolutions {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    ConsentAccess access;

    @Inject
    Consents consents;

    @Inject
    Deciders deciders;

    @Inject
    Answers answers;

    @Inject
    Uploads uploads;

    @Inject
    Documents documents;

    @Inject
    EndNotices notices;

    /**
     * The form.
     *
     * @param decisive whose answer alone counts from now on, by a court's order; null for nobody's
     * @param evidence a scan; empty where there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    public record ResolutionForm(
            @Nullable String purpose,
            @Nullable ResolutionBasis basis,
            @Nullable Boolean agreed,
            @Nullable UUID decisive,
            @Nullable LocalDate on,
            @Nullable String note,
            @Nullable String fileName,
            byte[] evidence) {}

    /** @throws ConflictException where it was settled meanwhile, or where none of those who differed decides today */
    public void resolve(UUID request, ResolutionForm form) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        Deciders.Facts facts = deciders.of(child);
        Settlement settlement = checked(form, asked, facts);
        String mediaType = form.evidence().length == 0 ? null : uploads.accept("evidence", form.evidence());
        em.clear();
        Consent consent = consents.lockedOfRequest(request).stream()
                .filter(one -> one.getPurpose().equals(form.purpose()))
                .findFirst()
                .orElseThrow();
        if (consent.getState() != ConsentState.CONTESTED) {
            throw new ConflictException(
                    "Nobody differs about this any more: somebody answered since you opened the page.");
        }
        List<ConsentAnswer> counting = Answers.counting(
                consent,
                consents.answers(List.of(consent)).getOrDefault(consent.getId(), List.of()),
                facts.deciding(consent.getPurpose()));
        if (counting.isEmpty()) {
            throw new ConflictException("Nobody who answered decides any more. Ask the people who decide now.");
        }
        UUID document = mediaType == null
                ? null
                : documents.keep(
                        form.fileName() == null ? "How it was resolved" : form.fileName(),
                        mediaType,
                        form.evidence(),
                        child,
                        Audience.SERVICE);
        em.flush();
        ConsentResolution resolution = new ConsentResolution(
                child, consent.getId(), settlement, user.getDisplayName(), document, London.now());
        em.persist(resolution);
        em.flush();
        Answers.Change change = answers.apply(consent, counting, resolution, resolution.getResolvedAt());
        notices.resolved(request, child, change);
    }

    private static Settlement checked(ResolutionForm form, List<Consent> asked, Deciders.Facts facts) {
        ConsentFields fields = new ConsentFields();
        String purpose = form.purpose();
        ResolutionBasis basis = form.basis();
        if (asked.stream().noneMatch(consent -> consent.getPurpose().equals(purpose))) {
            fields.add("purpose", "Choose what was resolved");
        }
        if (basis == null) {
            fields.add("basis", "Choose what it was resolved by");
        }
        boolean agreed = fields.chosen("agreed", form.agreed(), "Choose whether there is consent now");
        if (form.decisive() != null && basis != ResolutionBasis.COURT_ORDER) {
            fields.add(
                    "decisive",
                    "Only a court can make one person’s answer the one that counts. Choose “Nobody in particular”");
        } else if (form.decisive() != null && (purpose == null || facts.giver(purpose, form.decisive()) == null)) {
            fields.add("decisive", "Choose somebody who may answer");
        }
        LocalDate on = fields.pastDay("on", form.on(), "Enter the day on which it was resolved");
        String note = fields.note("note", form.note(), "Say how it was resolved and who told you");
        fields.check();
        return new Settlement(basis == null ? ResolutionBasis.OTHER : basis, agreed, form.decisive(), on, note);
    }
}

package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.consent.Answers.Change;
import org.jspecify.annotations.Nullable;

/**
 * Consent by word of mouth, for those purposes alone whose wording allows it: in Kent, passing on contact details, which the
 * commissioner of Video Interaction Guidance asks for before anybody else speaks to the family.
 */
@ApplicationScoped
@Transactional
@Requires(Permission.RECORD_CONSENT)
@ConsentNotNeeded("This is how consent comes about")
public class VerbalConsent {

    @Inject
    EntityManager em;

    @Inject
    ConsentAccess access;

    @Inject
    Deciders deciders;

    @Inject
    Answers answers;

    @Inject
    Notices notices;

    /**
     * The form.
     *
     * @param heardBy who heard it: their name, and what they are
     * @param note what was asked and what was said
     */
    public record SpokenForm(
            @Nullable UUID personId,
            Collection<String> purposes,
            @Nullable LocalDate on,
            @Nullable String heardBy,
            @Nullable String note) {}

    public void record(UUID request, SpokenForm form) {
        List<Consent> asked = access.asked(request);
        UUID child = asked.get(0).getChildId();
        List<String> verbal = asked.stream()
                .filter(consent -> consent.getWording().isVerbal())
                .map(Consent::getPurpose)
                .toList();
        Deciders.Facts facts = deciders.of(child);
        Person person = facts.decidingAny(verbal).stream()
                .filter(one -> one.id().equals(form.personId()))
                .findFirst()
                .orElse(null);
        ConsentFields fields = new ConsentFields();
        if (person == null) {
            fields.add("person", "Choose who agreed");
        }
        if (form.purposes().isEmpty() || !verbal.containsAll(form.purposes())) {
            fields.add("purposes", "Choose what they agreed to");
        }
        LocalDate on = fields.pastDay("on", form.on(), "Enter the day on which they said it");
        String heardBy = fields.line("heardBy", form.heardBy(), "Enter the name and job of whoever heard it");
        String note = fields.note("note", form.note(), "Say what was asked and what they said");
        fields.check();
        if (person == null) {
            return;
        }
        Map<String, Boolean> agreed = new LinkedHashMap<>();
        form.purposes().forEach(purpose -> agreed.put(purpose, true));
        em.clear();
        List<Change> changes = answers.keep(request, person, agreed, Evidence.verbal(London.at(on), note, heardBy));
        if (changes.isEmpty()) {
            throw new RefusedException(
                    "nothing-new",
                    "This changes nothing: they have said the same before, or have since said something else.");
        }
        notices.changed(request, child, changes);
    }
}

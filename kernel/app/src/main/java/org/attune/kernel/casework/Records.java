package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.tenancy.Authority.RecordSection;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.casework.RecordDraft.Part;
import org.jspecify.annotations.Nullable;

/** Finds records and puts them into the authority's parts. */
@ApplicationScoped
class Records {

    @Inject
    EntityManager em;

    @Inject
    CurrentAuthority authority;

    @Inject
    AuditLog audit;

    InvolvementRecord get(UUID id) {
        @Nullable InvolvementRecord record = em.find(InvolvementRecord.class, id);
        if (record == null) {
            audit.refused("attune.involvement_record", id, null, "no such record");
            throw new NotFoundException("There is no such record, or it is not one of yours.");
        }
        return record;
    }

    /** The record, if nobody saved it since this version was shown. */
    InvolvementRecord unchanged(UUID id, int version) {
        InvolvementRecord record = get(id);
        if (record.getVersion() != version) {
            throw new ConflictException("This record was saved somewhere else after you opened this page.");
        }
        return record;
    }

    /** In the authority's order; a part that it no longer asks for stays at the end, for what was written is not lost. */
    List<Part> parts(InvolvementRecord record) {
        Map<String, String> words = record.getSections();
        List<Part> parts = new ArrayList<>();
        for (RecordSection section : authority.get().recordSections()) {
            String text = words.remove(section.key());
            parts.add(new Part(section.key(), section.title(), section.guidance(), text == null ? "" : text));
        }
        words.forEach((key, text) -> parts.add(new Part(key, key, "", text)));
        return parts;
    }

    /** Those of the present attempt, the author's first. */
    List<Signature> signatures(InvolvementRecord record) {
        return em.createQuery(
                        "select s from Signature s where s.record.id = :record and s.attempt = :attempt order by s.capacity",
                        Signature.class)
                .setParameter("record", record.getId())
                .setParameter("attempt", record.getAttempt())
                .getResultList();
    }
}

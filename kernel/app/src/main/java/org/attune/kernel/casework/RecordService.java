package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;

/** Writing a record of involvement. Only the practitioner of the case does. */
@ApplicationScoped
@Transactional
public class RecordService {

    private static final int LONGEST_PART = 50_000;

    @Inject
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Records records;

    @Inject
    AuditLog audit;

    /** The record in hand, begun now if there is none. */
    @Requires(Permission.WORK_CASES)
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public UUID begin(UUID involvementId) {
        Involvement involvement = access.own(involvementId);
        List<InvolvementRecord> all = all(involvementId);
        if (!all.isEmpty()) {
            return all.get(0).getId();
        }
        InvolvementRecord first = InvolvementRecord.first(involvement);
        em.persist(first);
        return first.getId();
    }

    /** A new version of the newest signed record, to be signed again. The signed one stays as it is. */
    @Requires(Permission.WORK_CASES)
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public UUID correct(UUID recordId, String reason) {
        InvolvementRecord signed = records.get(recordId);
        access.own(signed.getInvolvement().getId());
        if (reason.isBlank()) {
            throw new InvalidException("reason", "Say what was wrong, so that readers know what changed");
        }
        InvolvementRecord newest = all(signed.getInvolvement().getId()).get(0);
        if (newest.getState() != RecordState.SIGNED) {
            return newest.getId();
        }
        InvolvementRecord correction = InvolvementRecord.correcting(newest, reason.strip());
        em.persist(correction);
        return correction.getId();
    }

    /** A record as its page shows it; the reading is audited. */
    @Requires({Permission.WORK_CASES, Permission.VIEW_REQUESTS})
    @ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
    public RecordDraft read(UUID id) {
        InvolvementRecord record = records.get(id);
        Involvement involvement = access.readable(record.getInvolvement().getId());
        audit.read("attune.involvement_record", id, involvement.getChild().getId());
        return draft(record, involvement);
    }

    /**
     * Keeps what is typed.
     *
     * @param version of the record as the writer last saw it
     * @return its version now
     * @throws org.attune.api.problem.ConflictException where it was saved somewhere else meanwhile
     */
    @Requires(Permission.WORK_CASES)
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public int save(UUID id, int version, Map<String, String> words) {
        InvolvementRecord record = records.unchanged(id, version);
        access.own(record.getInvolvement().getId());
        if (record.getState() != RecordState.DRAFT) {
            throw new RefusedException("not-a-draft", "This record is no longer a draft, so it cannot be changed.");
        }
        words.forEach((key, text) -> {
            if (text.length() > LONGEST_PART) {
                throw new InvalidException(key, "Use 50,000 characters or fewer");
            }
        });
        record.write(words);
        em.flush();
        return record.getVersion();
    }

    private List<InvolvementRecord> all(UUID involvementId) {
        return em.createQuery(
                        "select r from InvolvementRecord r where r.involvement.id = :id order by r.number desc",
                        InvolvementRecord.class)
                .setParameter("id", involvementId)
                .getResultList();
    }

    private RecordDraft draft(InvolvementRecord record, Involvement involvement) {
        Practitioner supervisor = involvement.getSupervisor();
        Practitioner author = involvement.getPractitioner();
        boolean own = access.isPractitioner(involvement);
        boolean supervised = access.isSupervisor(involvement);
        Practitioner reader = supervised && supervisor != null ? supervisor : author;
        boolean registered = reader.isRegisteredOn(London.today());
        return new RecordDraft(
                record.getId(),
                record.getVersion(),
                involvement.getId(),
                involvement.getChild().getId(),
                involvement.getChild().getFullName(),
                involvement.getSetting().getName(),
                author.getName(),
                supervisor == null ? null : supervisor.getName(),
                record.getNumber(),
                record.getState(),
                record.getCorrectionReason(),
                record.getReturnedNote(),
                record.getDocumentId(),
                records.parts(record),
                records.signatures(record).stream().map(RecordDraft.Signed::of).toList(),
                own,
                supervised,
                !author.getKind().needsRegistration(),
                registered || (own && !author.getKind().needsRegistration()));
    }
}

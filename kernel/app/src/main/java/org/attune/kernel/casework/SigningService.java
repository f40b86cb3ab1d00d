package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.RegistrantOnly;
import org.attune.api.security.Requires;
import org.attune.api.time.London;

/**
 * Signing a record of involvement. One who is registered as an educational psychologist today signs alone; a trainee's or
 * assistant's record goes on to their named supervisor, who signs it or sends it back.
 */
@ApplicationScoped
@Transactional
public class SigningService {

    @Inject
    EntityManager em;

    @Inject
    CaseAccess access;

    @Inject
    Records records;

    @Inject
    ConsentAtSigning consent;

    @Inject
    Completion completion;

    @Inject
    RecordDelivery delivery;

    /** What the signer is to know of consent before they sign. */
    @Requires(Permission.SIGN_RECORDS)
    @ConsentNotNeeded("Says where consent stands")
    public BeforeSigning before(UUID id) {
        InvolvementRecord record = records.get(id);
        access.readable(record.getInvolvement().getId());
        return consent.of(record);
    }

    /**
     * The writer signs.
     *
     * @param version of the record as the signer read it: they sign those words and no others
     * @param shown what they read of consent
     * @throws org.attune.api.problem.ConflictException where one or the other has changed since
     */
    @Requires(Permission.SIGN_RECORDS)
    @RegistrantOnly(orSupervised = true)
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public RecordState sign(UUID id, int version, BeforeSigning shown) {
        InvolvementRecord record = records.unchanged(id, version);
        Involvement involvement = access.own(record.getInvolvement().getId());
        expect(record, RecordState.DRAFT);
        requireComplete(record);
        BeforeSigning held = consent.held(record, shown);
        Practitioner author = involvement.getPractitioner();
        if (author.isRegisteredOn(London.today())) {
            add(record, author, Capacity.AUTHOR);
            completion.complete(record, held.forSetting());
        } else {
            Practitioner supervisor = supervisor(involvement);
            add(record, author, Capacity.AUTHOR);
            record.awaitSupervisor();
            delivery.tellSupervisor(supervisor, id);
        }
        return record.getState();
    }

    /** The supervisor signs what their trainee or assistant wrote. */
    @Requires(Permission.SIGN_RECORDS)
    @RegistrantOnly
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public void countersign(UUID id, int version, BeforeSigning shown) {
        InvolvementRecord record = records.unchanged(id, version);
        Involvement involvement = access.supervised(record.getInvolvement().getId());
        expect(record, RecordState.AWAITING_SUPERVISOR);
        BeforeSigning held = consent.held(record, shown);
        add(record, supervisor(involvement), Capacity.SUPERVISOR);
        completion.complete(record, held.forSetting());
    }

    /** The supervisor asks for changes. */
    @Requires(Permission.SIGN_RECORDS)
    @ConsentNotNeeded("Writing up what was done before stays possible after a withdrawal")
    public void sendBack(UUID id, int version, String note) {
        InvolvementRecord record = records.unchanged(id, version);
        Involvement involvement = access.supervised(record.getInvolvement().getId());
        expect(record, RecordState.AWAITING_SUPERVISOR);
        if (note.isBlank()) {
            throw new InvalidException("note", "Say what needs to change");
        }
        record.sendBack(note.strip());
        delivery.tellAuthor(involvement.getPractitioner(), id);
    }

    /** Saved at once: the database checks the signature before the record may be called signed. */
    private void add(InvolvementRecord record, Practitioner signer, Capacity capacity) {
        em.persist(new Signature(record, signer, capacity, London.today()));
        em.flush();
    }

    private void requireComplete(InvolvementRecord record) {
        List<FieldError> missing = records.parts(record).stream()
                .filter(part -> part.text().isBlank())
                .map(part -> new FieldError(
                        part.key(), "Write something under “" + part.title() + "”, or say why there is nothing to say"))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidException(missing);
        }
    }

    private static Practitioner supervisor(Involvement involvement) {
        Practitioner supervisor = involvement.getSupervisor();
        if (supervisor == null) {
            throw new RefusedException(
                    "no-supervisor", "This case has no supervisor. Ask your principal to name one, then sign again.");
        }
        return supervisor;
    }

    private static void expect(InvolvementRecord record, RecordState state) {
        if (record.getState() != state) {
            throw new RefusedException(
                    "record-not-ready",
                    record.getState() == RecordState.SIGNED
                            ? "This record is already signed. To change it, write a corrected version."
                            : "This record is not waiting for your signature.");
        }
    }
}

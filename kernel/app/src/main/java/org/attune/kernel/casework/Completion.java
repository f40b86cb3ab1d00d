package org.attune.kernel.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.attune.api.casework.ActivityKind;
import org.attune.api.casework.Involvement;
import org.attune.api.casework.RecordSigned;
import org.attune.api.event.DomainEvents;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.casework.RecordPdf.Content;
import org.attune.kernel.document.Audience;
import org.attune.kernel.document.Documents;

/** Makes a record final once all its signatures are there: the PDF, the state, and those who get it. */
@ApplicationScoped
class Completion {

    @Inject
    EntityManager em;

    @Inject
    CurrentAuthority authority;

    @Inject
    Records records;

    @Inject
    Documents documents;

    @Inject
    RecordDelivery delivery;

    @Inject
    DomainEvents events;

    /** @param forSetting whether the setting gets it, and may read it */
    void complete(InvolvementRecord record, boolean forSetting) {
        Involvement involvement = record.getInvolvement();
        List<Signature> signatures = records.signatures(record);
        byte[] pdf = RecordPdf.render(content(record, involvement, signatures));
        UUID document = documents.keep(
                fileName(record),
                "application/pdf",
                pdf,
                record.getChild().getId(),
                forSetting ? Audience.SETTING : Audience.SERVICE);
        // The document's row before those that name it: the relation is not mapped, so EclipseLink does not know the
        // order.
        em.flush();
        record.complete(document, London.now(), forSetting);
        em.flush();
        delivery.deliver(record, involvement);
        events.publish(new RecordSigned(
                record.getId(),
                involvement.getId(),
                record.getChild().getId(),
                involvement.getSetting().getId(),
                record.getNumber()));
    }

    private Content content(InvolvementRecord record, Involvement involvement, List<Signature> signatures) {
        List<ActivityLine> activities = em.createQuery(
                        "select a from Activity a join fetch a.practitioner where a.involvement.id = :id"
                                + " and a.kind <> :desk order by a.doneOn, a.id",
                        Activity.class)
                .setParameter("id", involvement.getId())
                .setParameter("desk", ActivityKind.WRITING_UP)
                .getResultStream()
                .map(ActivityLine::of)
                .toList();
        return new Content(
                authority.get(),
                record.getChild(),
                involvement,
                record.getNumber(),
                record.getCorrectionReason(),
                records.parts(record),
                activities,
                signatures);
    }

    /** Files lie about in mailboxes: the name says nothing about the child. */
    private static String fileName(InvolvementRecord record) {
        String version = record.getNumber() == 1 ? "" : "-version-" + record.getNumber();
        return "record-of-involvement-" + London.today() + version + ".pdf";
    }
}

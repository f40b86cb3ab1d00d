package org.attune.kernel.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.practitioner.Practitioner;
import org.jspecify.annotations.Nullable;

/** The written summary of an involvement: a draft, then signed for good. Number 2 and up correct the one before. */
@Entity
@Table(name = "involvement_record", schema = "attune")
public class InvolvementRecord extends TenantEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "child_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Child child;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "involvement_id", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Involvement involvement;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "written_by", referencedColumnName = "id")
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    private Practitioner writtenBy;

    @Column(name = "number")
    private int number = 1;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RecordState state = RecordState.DRAFT;

    @Column(name = "sections")
    private String sections = "{}";

    @Column(name = "correction_of")
    private @Nullable UUID correctionOf;

    @Column(name = "correction_reason")
    private @Nullable String correctionReason;

    @Column(name = "attempt")
    private int attempt = 1;

    @Column(name = "returned_note")
    private @Nullable String returnedNote;

    @Column(name = "document_id")
    private @Nullable UUID documentId;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @Column(name = "for_setting")
    private boolean forSetting = true;

    protected InvolvementRecord() {}

    /** The first record of an involvement, empty. */
    static InvolvementRecord first(Involvement involvement) {
        InvolvementRecord record = new InvolvementRecord();
        record.child = involvement.getChild();
        record.involvement = involvement;
        record.writtenBy = involvement.getPractitioner();
        return record;
    }

    /** A new version of a signed record, beginning with its words. */
    static InvolvementRecord correcting(InvolvementRecord signed, String reason) {
        InvolvementRecord record = first(signed.involvement);
        record.number = signed.number + 1;
        record.sections = signed.sections;
        record.correctionOf = signed.getId();
        record.correctionReason = reason;
        return record;
    }

    /** Keeps the words if they differ: saving what is already there is not a new version. */
    void write(Map<String, String> words) {
        if (!words.equals(getSections())) {
            sections = Sections.write(words);
        }
    }

    void awaitSupervisor() {
        state = RecordState.AWAITING_SUPERVISOR;
        returnedNote = null;
    }

    /** Back to its writer, to be signed anew. */
    void sendBack(String note) {
        state = RecordState.DRAFT;
        returnedNote = note;
        attempt++;
    }

    void complete(UUID document, Instant at, boolean settingGetsIt) {
        state = RecordState.SIGNED;
        forSetting = settingGetsIt;
        documentId = document;
        signedAt = at;
    }

    public Child getChild() {
        return child;
    }

    public Involvement getInvolvement() {
        return involvement;
    }

    public Practitioner getWrittenBy() {
        return writtenBy;
    }

    public int getNumber() {
        return number;
    }

    public RecordState getState() {
        return state;
    }

    /** The text of each section by its key. */
    public Map<String, String> getSections() {
        return Sections.read(sections);
    }

    public @Nullable UUID getCorrectionOf() {
        return correctionOf;
    }

    public @Nullable String getCorrectionReason() {
        return correctionReason;
    }

    public int getAttempt() {
        return attempt;
    }

    /** What the supervisor asked for when sending it back; null where it was not sent back. */
    public @Nullable String getReturnedNote() {
        return returnedNote;
    }

    public @Nullable UUID getDocumentId() {
        return documentId;
    }

    public @Nullable Instant getSignedAt() {
        return signedAt;
    }

    /** Whether the setting gets it: not where somebody who decides about the work had said no when it was signed. */
    public boolean isForSetting() {
        return forSetting;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** What decides who consents for a child in care, or where the child lives, with its evidence. It is ended, never changed. */
@Entity(name = "VirtualSchoolFact")
@Table(name = "fact", schema = "plugin_virtual_school")
public class Fact extends TenantEntity {

    @Column(name = "child_id", updatable = false)
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "topic", updatable = false)
    private FactTopic topic;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private FactKind kind;

    @Column(name = "who", updatable = false)
    private String who = "";

    @Column(name = "authority", updatable = false)
    private String authority = "";

    @Column(name = "from_on", updatable = false)
    private LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "evidence", updatable = false)
    private String evidence = "";

    @Column(name = "seen_on", updatable = false)
    private LocalDate seenOn;

    @Column(name = "recorded_by", updatable = false)
    private String recordedBy = "";

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected Fact() {}

    Fact(UUID childId, FactKind kind, LocalDate from, UUID submissionId) {
        this.childId = childId;
        this.topic = kind.topic();
        this.kind = kind;
        this.from = from;
        this.submissionId = submissionId;
    }

    Fact about(String whom, String ofAuthority) {
        who = whom;
        authority = ofAuthority;
        return this;
    }

    Fact seen(String what, LocalDate on, String by) {
        evidence = what;
        seenOn = on;
        recordedBy = by;
        return this;
    }

    boolean isLive(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    void end(LocalDate lastDay) {
        until = lastDay;
    }

    public UUID getChildId() {
        return childId;
    }

    public FactTopic getTopic() {
        return topic;
    }

    public FactKind getKind() {
        return kind;
    }

    public String getWho() {
        return who;
    }

    public String getAuthority() {
        return authority;
    }

    public LocalDate getFrom() {
        return from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public String getEvidence() {
        return evidence;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}

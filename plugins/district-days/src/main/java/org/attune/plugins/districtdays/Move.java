package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** Days that are to go from one district to another. */
@Entity(name = "DistrictDaysMove")
@Table(name = "move", schema = "plugin_district_days")
public class Move extends TenantEntity {

    @Column(name = "from_id")
    private UUID fromId;

    @Column(name = "to_id")
    private UUID toId;

    @Enumerated(EnumType.STRING)
    @Column(name = "year_kind")
    private YearKind yearKind;

    @Column(name = "year")
    private int year;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_name")
    private String askedName = "";

    @Column(name = "asked_on")
    private LocalDate askedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MoveState state = MoveState.ASKED;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_name")
    private String endedName = "";

    @Column(name = "ended_because")
    private String endedBecause = "";

    @Column(name = "moved_id")
    private @Nullable UUID movedId;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Move() {}

    Move(UUID fromId, UUID toId, LedgerPeriod period, int minutes, String reason, UUID submissionId) {
        this.fromId = fromId;
        this.toId = toId;
        this.yearKind = period.kind();
        this.year = period.year();
        this.minutes = minutes;
        this.reason = reason;
        this.submissionId = submissionId;
    }

    void askedBy(UUID account, String name, LocalDate on) {
        askedBy = account;
        askedName = name;
        askedOn = on;
    }

    public UUID getFromId() {
        return fromId;
    }

    public UUID getToId() {
        return toId;
    }

    public LedgerPeriod period() {
        return new LedgerPeriod(yearKind, year);
    }

    public int getMinutes() {
        return minutes;
    }

    public String getReason() {
        return reason;
    }

    public UUID getAskedBy() {
        return askedBy;
    }

    public String getAskedName() {
        return askedName;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public MoveState getState() {
        return state;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public String getEndedName() {
        return endedName;
    }

    public String getEndedBecause() {
        return endedBecause;
    }

    public boolean isAsked() {
        return state == MoveState.ASKED;
    }

    void moved(UUID transaction, LocalDate on) {
        state = MoveState.MOVED;
        movedId = transaction;
        endedOn = on;
    }

    void end(MoveState as, String byName, String because, LocalDate on) {
        state = as;
        endedName = byName;
        endedBecause = because;
        endedOn = on;
    }
}

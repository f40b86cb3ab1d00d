package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.jspecify.annotations.Nullable;

/** What was agreed with a district's partners for a year. */
@Entity(name = "DistrictDaysPriority")
@Table(name = "priority", schema = "plugin_district_days")
public class Priority extends YearOfDistrict {

    @Column(name = "title")
    private String title = "";

    @Column(name = "why")
    private String why = "";

    @Column(name = "agreed_with")
    private String agreedWith = "";

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "submission_id")
    private UUID submissionId;

    protected Priority() {}

    Priority(UUID districtId, LedgerPeriod period, UUID submissionId) {
        super(districtId, period);
        this.submissionId = submissionId;
    }

    public String getTitle() {
        return title;
    }

    public String getWhy() {
        return why;
    }

    public String getAgreedWith() {
        return agreedWith;
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    public int getMinutes() {
        return minutes;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    void say(String toTitle, String because, String with, LocalDate on, int meant) {
        title = toTitle;
        why = because;
        agreedWith = with;
        agreedOn = on;
        minutes = meant;
    }

    /** @param on null where work is planned against it again */
    void end(@Nullable LocalDate on) {
        endedOn = on;
    }
}

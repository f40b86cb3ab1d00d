package org.attune.kernel.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** How long a day and a session are for an authority. There is one row at most. */
@Entity
@Table(name = "ledger_measure", schema = "attune")
public class LedgerMeasure extends TenantEntity {

    @Column(name = "minutes_per_day")
    private int minutesPerDay;

    @Column(name = "minutes_per_session")
    private int minutesPerSession;

    protected LedgerMeasure() {}

    LedgerMeasure(int minutesPerDay, int minutesPerSession) {
        set(minutesPerDay, minutesPerSession);
    }

    void set(int perDay, int perSession) {
        minutesPerDay = perDay;
        minutesPerSession = perSession;
    }

    int minutesPerDay() {
        return minutesPerDay;
    }

    int minutesPerSession() {
        return minutesPerSession;
    }
}

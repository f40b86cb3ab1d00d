package org.attune.kernel.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.deadline.DayCount;
import org.attune.api.deadline.TimeLimit;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** How long the authority gives itself from a day on; without an amount, nothing is promised from then on. */
@Entity
@Table(name = "deadline_limit", schema = "attune")
public class OwnLimit extends TenantEntity {

    @Column(name = "rule", updatable = false)
    private String rule = "";

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "amount")
    private @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private @Nullable DayCount unit;

    protected OwnLimit() {}

    OwnLimit(String rule, LocalDate from) {
        this.rule = rule;
        this.fromDay = from;
    }

    void set(@Nullable Integer howMany, @Nullable DayCount ofWhat) {
        amount = howMany;
        unit = howMany == null ? null : ofWhat;
    }

    String rule() {
        return rule;
    }

    LocalDate from() {
        return fromDay;
    }

    /** Null where nothing is promised. */
    @Nullable TimeLimit limit() {
        return amount == null || unit == null ? null : new TimeLimit(fromDay, amount, unit, "");
    }
}

package org.attune.kernel.workload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.attune.api.persistence.TenantEntity;

/** What holds for everybody from a day on, until the next begins. */
@Entity
@Table(name = "workload_rule", schema = "attune")
public class WorkloadRule extends TenantEntity {

    @Column(name = "first_day", updatable = false)
    private LocalDate firstDay;

    @Column(name = "full_week")
    private int fullWeek;

    @Column(name = "preparation")
    private int preparation;

    protected WorkloadRule() {}

    WorkloadRule(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    void set(Rule rule) {
        fullWeek = rule.fullWeek();
        preparation = rule.preparation();
    }

    LocalDate firstDay() {
        return firstDay;
    }

    Rule rule() {
        return new Rule(fullWeek, preparation);
    }
}

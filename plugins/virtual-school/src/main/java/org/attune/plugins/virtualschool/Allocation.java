package org.attune.plugins.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.jspecify.annotations.Nullable;

/** What the Virtual School was given for a year, and the credit on its account that gave it. */
@Entity(name = "VirtualSchoolAllocation")
@Table(name = "allocation", schema = "plugin_virtual_school")
public class Allocation extends OfYear {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "credit_id")
    private @Nullable UUID creditId;

    @Column(name = "reason")
    private String reason = "";

    protected Allocation() {}

    Allocation(LedgerPeriod period, UUID accountId) {
        super(period);
        this.accountId = accountId;
    }

    public UUID getAccountId() {
        return accountId;
    }

    public int getMinutes() {
        return minutes;
    }

    public @Nullable UUID getCreditId() {
        return creditId;
    }

    public String getReason() {
        return reason;
    }

    void give(int toMinutes, @Nullable UUID byCredit, String because) {
        minutes = toMinutes;
        creditId = byCredit;
        reason = because;
    }
}

package org.attune.plugins.districtdays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.jspecify.annotations.Nullable;

/** What a district was given for a year, and the credit on its account that gave it. */
@Entity(name = "DistrictDaysAllocation")
@Table(name = "allocation", schema = "plugin_district_days")
public class Allocation extends YearOfDistrict {

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "credit_id")
    private @Nullable UUID creditId;

    @Column(name = "reason")
    private String reason = "";

    protected Allocation() {}

    Allocation(UUID districtId, LedgerPeriod period, UUID accountId) {
        super(districtId, period);
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

package org.attune.plugins.tradedhours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Time that a setting used and pays for as it goes. It names no child. */
@Entity(name = "TradedHoursUse")
@Table(name = "contract_use", schema = "plugin_traded_hours")
public class ContractUse extends TenantEntity {

    @Column(name = "contract_id", updatable = false)
    private UUID contractId;

    @Column(name = "day", updatable = false)
    private LocalDate day;

    @Column(name = "what", updatable = false)
    private String what = "";

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "pence", updatable = false)
    private long pence;

    @Column(name = "credit_id", updatable = false)
    private UUID creditId;

    @Column(name = "invoice_id")
    private @Nullable UUID invoiceId;

    protected ContractUse() {}

    ContractUse(UUID contractId, LocalDate day, String what, int minutes, Money price, UUID creditId) {
        this.contractId = contractId;
        this.day = day;
        this.what = what;
        this.minutes = minutes;
        this.pence = price.pence();
        this.creditId = creditId;
    }

    void invoiced(UUID invoice) {
        invoiceId = invoice;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getDayWords() {
        return London.wordsOrNothing(day);
    }

    public String getTimeWords() {
        return Hours.words(minutes);
    }

    public String getWhat() {
        return what;
    }

    public int getMinutes() {
        return minutes;
    }

    public Money getMoney() {
        return new Money(pence);
    }

    public boolean isInvoiced() {
        return invoiceId != null;
    }
}

package org.attune.kernel.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.NewOrder;
import org.attune.api.invoice.VatRate;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.persistence.TenantEntity;

/** What a setting ordered. Kept as it was entered. */
@Entity
@Table(name = "purchase_order", schema = "attune")
public class PurchaseOrder extends TenantEntity {

    @Column(name = "scheme", updatable = false)
    private String scheme = "";

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "setting_id", updatable = false)
    private UUID settingId;

    @Column(name = "number", updatable = false)
    private String number = "";

    @Column(name = "ordered_by", updatable = false)
    private String orderedBy = "";

    @Column(name = "ordered_on", updatable = false)
    private LocalDate orderedOn;

    @Column(name = "what", updatable = false)
    private String what = "";

    @Column(name = "minutes", updatable = false)
    private int minutes;

    @Column(name = "net_pence", updatable = false)
    private long netPence;

    @Column(name = "vat_basis_points", updatable = false)
    private int vatBasisPoints;

    @Column(name = "submission_id", updatable = false)
    private UUID submissionId;

    protected PurchaseOrder() {}

    PurchaseOrder(LedgerAccount account, UUID setting, NewOrder order) {
        this.scheme = account.key().scheme();
        this.accountId = account.id();
        this.settingId = setting;
        this.number = order.number();
        this.orderedBy = order.orderedBy();
        this.orderedOn = order.orderedOn();
        this.what = order.what();
        this.minutes = order.minutes();
        this.netPence = order.net().pence();
        this.vatBasisPoints = order.vat().basisPoints();
        this.submissionId = order.submissionId();
    }

    /** Whether it says the same. */
    boolean is(NewOrder order) {
        return accountId.equals(order.accountId())
                && number.equals(order.number())
                && minutes == order.minutes()
                && netPence == order.net().pence();
    }

    UUID accountId() {
        return accountId;
    }

    UUID settingId() {
        return settingId;
    }

    String number() {
        return number;
    }

    String orderedBy() {
        return orderedBy;
    }

    LocalDate orderedOn() {
        return orderedOn;
    }

    String what() {
        return what;
    }

    int minutes() {
        return minutes;
    }

    Money net() {
        return new Money(netPence);
    }

    VatRate vat() {
        return new VatRate(vatBasisPoints);
    }
}

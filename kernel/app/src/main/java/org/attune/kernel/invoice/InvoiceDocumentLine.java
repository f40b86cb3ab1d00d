package org.attune.kernel.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.Money;
import org.attune.api.invoice.VatRate;
import org.attune.api.persistence.TenantEntity;
import org.jspecify.annotations.Nullable;

/** A line of an invoice or a credit note. */
@Entity
@Table(name = "invoice_line", schema = "attune")
public class InvoiceDocumentLine extends TenantEntity {

    @Column(name = "invoice_id", updatable = false)
    private UUID invoiceId;

    @Column(name = "position", updatable = false)
    private int position;

    @Column(name = "what", updatable = false)
    private String what = "";

    @Column(name = "minutes", updatable = false)
    private @Nullable Integer minutes;

    @Column(name = "net_pence", updatable = false)
    private long netPence;

    @Column(name = "vat_basis_points", updatable = false)
    private int vatBasisPoints;

    @Column(name = "vat_pence", updatable = false)
    private long vatPence;

    @Column(name = "order_id", updatable = false)
    private @Nullable UUID orderId;

    protected InvoiceDocumentLine() {}

    InvoiceDocumentLine(UUID invoice, int position, InvoiceLine line) {
        this.invoiceId = invoice;
        this.position = position;
        this.what = line.what();
        this.minutes = line.minutes();
        this.netPence = line.net().pence();
        this.vatBasisPoints = line.vat().basisPoints();
        this.vatPence = line.tax().pence();
        this.orderId = line.orderId();
    }

    UUID invoiceId() {
        return invoiceId;
    }

    InvoiceLine line() {
        return new InvoiceLine(what, minutes, new Money(netPence), new VatRate(vatBasisPoints), orderId);
    }
}

package org.attune.kernel.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.attune.api.persistence.TenantEntity;

/** What stands on an authority's invoices. There is one row at most. */
@Entity
@Table(name = "invoice_terms", schema = "attune")
public class InvoiceTerms extends TenantEntity {

    @Column(name = "vat_basis_points")
    private int vatBasisPoints;

    @Column(name = "payment_days")
    private int paymentDays;

    @Column(name = "prefix")
    private String prefix = "";

    @Column(name = "seller")
    private String seller = "";

    @Column(name = "vat_number")
    private String vatNumber = "";

    @Column(name = "how_to_pay")
    private String howToPay = "";

    void set(Terms terms) {
        vatBasisPoints = terms.vatBasisPoints();
        paymentDays = terms.paymentDays();
        prefix = terms.prefix();
        seller = terms.seller();
        vatNumber = terms.vatNumber();
        howToPay = terms.howToPay();
    }

    Terms get() {
        return new Terms(vatBasisPoints, paymentDays, prefix, seller, vatNumber, howToPay);
    }
}

package org.attune.kernel.invoice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;
import org.attune.api.invoice.Amounts;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What stands on the invoices. */
@Named("invoiceTerms")
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DECIMALS = 2;

    @Inject
    TermsService service;

    private @Nullable String vat;
    private @Nullable String days;
    private @Nullable String prefix;
    private @Nullable String seller;
    private @Nullable String vatNumber;
    private @Nullable String howToPay;

    public void load() {
        Terms terms = service.get();
        vat = BigDecimal.valueOf(terms.vatBasisPoints(), DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
        days = Integer.toString(terms.paymentDays());
        prefix = terms.prefix();
        seller = terms.seller();
        vatNumber = terms.vatNumber();
        howToPay = terms.howToPay();
    }

    public String save() {
        service.set(new Terms(
                Amounts.basisPoints(vat),
                number(days),
                Text.tidy(prefix).toUpperCase(Locale.ROOT),
                Text.tidy(seller),
                Text.tidy(vatNumber).toUpperCase(Locale.ROOT),
                Text.tidy(howToPay)));
        PageNotice.afterRedirect("Saved. It stands on what is issued from now on.");
        return "/invoices/list.xhtml?faces-redirect=true";
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : Amounts.NONE;
    }

    public @Nullable String getVat() {
        return vat;
    }

    public void setVat(@Nullable String vat) {
        this.vat = vat;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getPrefix() {
        return prefix;
    }

    public void setPrefix(@Nullable String prefix) {
        this.prefix = prefix;
    }

    public @Nullable String getSeller() {
        return seller;
    }

    public void setSeller(@Nullable String seller) {
        this.seller = seller;
    }

    public @Nullable String getVatNumber() {
        return vatNumber;
    }

    public void setVatNumber(@Nullable String vatNumber) {
        this.vatNumber = vatNumber;
    }

    public @Nullable String getHowToPay() {
        return howToPay;
    }

    public void setHowToPay(@Nullable String howToPay) {
        this.howToPay = howToPay;
    }
}

package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The form that gives a charge back. */
@Named("tradedHoursRefund")
@ViewScoped
public class RefundPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LedgerService ledger;

    @Inject
    StatementService statements;

    /** Sent twice, this form makes one line. */
    private final UUID submission = UUID.randomUUID();

    private @Nullable UUID setting;
    private int year;
    private @Nullable UUID entry;
    private boolean purchase;
    private @Nullable String reason;
    private transient @Nullable StatementLine line;

    /** Keeps what the address says: the form's own address says nothing. */
    public void load() {
        setting = Address.id("setting");
        entry = Address.id("entry");
        year = AcademicYear.inAddress().start();
        purchase = getLine().kind() == EntryKind.BOUGHT;
    }

    public StatementLine getLine() {
        StatementLine known = line;
        if (known == null) {
            known = statements.line(required(entry));
            if (!known.refundable() && !known.withdrawable()) {
                throw new NotFoundException("There is no such line, or it was given back already.");
            }
            line = known;
        }
        return known;
    }

    public String save() {
        String why = reason == null ? "" : reason;
        if (purchase) {
            ledger.takeBack(required(entry), why, submission);
        } else {
            ledger.refund(required(entry), why, submission);
        }
        return Address.to(
                "statement.xhtml?setting=" + setting + "&year=" + year,
                purchase ? "Purchase taken back." : "Hours given back.");
    }

    public @Nullable UUID getSetting() {
        return setting;
    }

    public int getYear() {
        return year;
    }

    /** Whether a purchase is taken back, and not a charge given back. */
    public boolean isPurchase() {
        return purchase;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    private static UUID required(@Nullable UUID id) {
        if (id == null) {
            throw new NotFoundException("There is no such charge.");
        }
        return id;
    }
}

package org.attune.kernel.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Invoices, the newest first. What is shown lies in the address. */
@Named("invoiceList")
@RequestScoped
public class InvoiceListPage {

    private static final int STEP = 50;

    /** A state to choose. */
    public record Option(String value, String words, boolean chosen) {}

    @Inject
    InvoiceService service;

    @Inject
    CurrentUser user;

    private @Nullable String state;
    private @Nullable String after;
    private List<InvoiceView> rows = List.of();
    private @Nullable UUID next;

    public void load() {
        UUID from = isFirst() ? null : Ids.of(after);
        InvoiceService.Part part = service.page(chosen(), from, STEP);
        rows = part.documents().stream().map(InvoiceView::of).toList();
        next = part.next();
    }

    private @Nullable InvoiceState chosen() {
        String name = getChosenState();
        return name.isEmpty()
                ? null
                : Stream.of(InvoiceState.values())
                        .filter(one -> value(one).equals(name))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("There is no such state of an invoice."));
    }

    private static String value(InvoiceState one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    public String getChosenState() {
        return state == null ? "" : state;
    }

    public List<Option> getOptions() {
        return Stream.concat(
                        Stream.of(new Option("", "All", getChosenState().isEmpty())),
                        Stream.of(InvoiceState.values())
                                .filter(one -> isOffice() || one != InvoiceState.DRAFT)
                                .map(one -> new Option(
                                        value(one),
                                        one == InvoiceState.ISSUED ? "To be paid" : one.title(),
                                        value(one).equals(getChosenState()))))
                .toList();
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    public boolean isFirst() {
        return after == null || after.isBlank();
    }

    public List<InvoiceView> getRows() {
        return rows;
    }

    public @Nullable UUID getNext() {
        return next;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

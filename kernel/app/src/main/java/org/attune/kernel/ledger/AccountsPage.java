package org.attune.kernel.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Every account of a period; which period stands in the address. */
@Named("ledgerAccounts")
@RequestScoped
public class AccountsPage {

    private static final int STEP = 50;
    private static final int YEARS_BACK = 3;

    /** A period to choose. */
    public record Option(String value, String words, boolean chosen) {}

    @Inject
    StatementService service;

    @Inject
    Statements statements;

    @Inject
    ClosingService closing;

    private @Nullable String period;
    private @Nullable String after;
    private List<StatementView> rows = List.of();
    private @Nullable UUID next;
    private int due;

    public void load() {
        UUID from = after == null || after.isBlank() ? null : Ids.of(after);
        StatementService.Accounts part = service.accounts(chosen(), from, STEP);
        rows = statements.views(part.accounts());
        next = part.next();
        due = closing.due().size();
    }

    /** As the address has it: {@code ACADEMIC-2026}. */
    private LedgerPeriod chosen() {
        if (period == null || period.isBlank()) {
            return LedgerPeriod.of(YearKind.ACADEMIC, London.today());
        }
        if (!period.matches("(ACADEMIC|FINANCIAL)-2[01][0-9]{2}")) {
            throw new NotFoundException("There is no such period.");
        }
        String[] parts = period.split("-", 2);
        return new LedgerPeriod(YearKind.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    public List<Option> getPeriods() {
        LedgerPeriod present = chosen();
        return Stream.of(YearKind.values())
                .flatMap(kind -> years(kind, present.year()))
                .map(one -> new Option(
                        value(one),
                        (one.kind() == YearKind.ACADEMIC ? "School year " : "Financial year ") + one.words(),
                        one.equals(present)))
                .toList();
    }

    private static Stream<LedgerPeriod> years(YearKind kind, int asWell) {
        int now = LedgerPeriod.of(kind, London.today()).year();
        return IntStream.concat(
                        IntStream.iterate(now + 1, year -> year >= now - YEARS_BACK, year -> year - 1),
                        IntStream.of(asWell))
                .distinct()
                .mapToObj(year -> new LedgerPeriod(kind, year));
    }

    private static String value(LedgerPeriod one) {
        return one.kind() + "-" + one.year();
    }

    public String getPresent() {
        return value(chosen());
    }

    public String getPresentWords() {
        return London.words(chosen().firstDay()) + " to " + London.words(chosen().lastDay());
    }

    public List<StatementView> getRows() {
        return rows;
    }

    public @Nullable UUID getNext() {
        return next;
    }

    public boolean isFirst() {
        return after == null || after.isBlank();
    }

    public int getDue() {
        return due;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

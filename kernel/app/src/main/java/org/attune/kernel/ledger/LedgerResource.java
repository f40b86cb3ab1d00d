package org.attune.kernel.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.LineKind;
import org.attune.api.ledger.OwnerKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.YearKind;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts and statements for programs. Times are in minutes. */
@RequestScoped
@Path("ledger/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Time ledger")
public class LedgerResource {

    private static final int LAST_YEAR = 2200;
    private static final int FIRST_YEAR = 2000;

    /** @param closedOn left out while it is open */
    public record Account(
            UUID id,
            String scheme,
            String name,
            OwnerKind ownerKind,
            @Nullable UUID ownerId,
            String owner,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable LocalDate closedOn,
            int credited,
            int carried,
            int reserved,
            int used,
            int expired,
            int available,
            int overdraft) {

        static Account of(LedgerAccount account) {
            LedgerPeriod period = account.key().period();
            return new Account(
                    account.id(),
                    account.key().scheme(),
                    account.key().name(),
                    account.key().owner().kind(),
                    account.key().owner().id(),
                    account.key().owner().name(),
                    period.firstDay(),
                    period.lastDay(),
                    account.closedOn(),
                    account.credited(),
                    account.carried(),
                    account.reserved(),
                    account.used(),
                    account.expired(),
                    account.available(),
                    account.terms().overdraftMinutes());
        }
    }

    /** @param next send it as {@code after} for what follows; left out at the end */
    public record Accounts(List<Account> items, @Nullable UUID next) {}

    /** @param minutes added to what is available; below zero for a charge */
    public record Line(
            UUID id,
            int number,
            LineKind kind,
            LocalDate day,
            String what,
            String reason,
            int minutes,
            int reserved,
            int availableAfter,
            int reservedAfter) {

        static Line of(LedgerLine line) {
            return new Line(
                    line.id(),
                    line.number(),
                    line.kind(),
                    line.day(),
                    line.words(),
                    line.reason(),
                    line.minutes(),
                    line.reserved(),
                    line.availableAfter(),
                    line.reservedAfter());
        }
    }

    /** @param next send it as {@code before} for older lines; left out at the end */
    public record Lines(List<Line> items, @Nullable Integer next) {}

    /** @param lines how many lines the closing made; 0 where it was closed before */
    public record Closed(long lines) {}

    @Inject
    StatementService service;

    @Inject
    ClosingService closing;

    @GET
    @Operation(summary = "The accounts of a period, by their owners’ names")
    @APIResponse(responseCode = "200", description = "A part of the list; “next” leads on")
    public Accounts list(
            @QueryParam("yearKind") @DefaultValue("ACADEMIC") String yearKind,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        StatementService.Accounts part =
                service.accounts(period(yearKind, year), after == null ? null : Ids.of(after), checked(limit));
        return new Accounts(part.accounts().stream().map(Account::of).toList(), part.next());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account as it stands")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is no such account, or it is not the reader’s")
    public Account get(@PathParam("id") String id) {
        return Account.of(service.account(Ids.of(id)));
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "The lines of an account, newest first")
    @APIResponse(responseCode = "200", description = "A part of the lines; “next” leads on")
    @APIResponse(responseCode = "404", description = "There is no such account, or it is not the reader’s")
    public Lines lines(
            @PathParam("id") String id,
            @QueryParam("before") @Nullable Integer before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        LedgerStatement statement = service.statement(Ids.of(id), before, checked(limit));
        return new Lines(statement.lines().stream().map(Line::of).toList(), statement.next());
    }

    @POST
    @Path("{id}/closing")
    @Operation(
            summary = "Close an account whose period is over",
            description = "Doing so again changes nothing, unless something came back since.")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "422", description = "Its period is not over")
    public Closed close(@PathParam("id") String id) {
        return new Closed(closing.closeOne(Ids.of(id)));
    }

    private static LedgerPeriod period(String kind, int year) {
        for (YearKind known : YearKind.values()) {
            if (known.name().equals(kind) && (year == 0 || year >= FIRST_YEAR && year <= LAST_YEAR)) {
                return year == 0 ? LedgerPeriod.of(known, London.today()) : new LedgerPeriod(known, year);
            }
        }
        throw Problems.malformed("“yearKind” is ACADEMIC or FINANCIAL, and “year” from 2000 to 2200.");
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > TimeLedger.MOST_LINES) {
            throw Problems.malformed("“limit” is a number from 1 to " + TimeLedger.MOST_LINES + ".");
        }
        return limit;
    }
}

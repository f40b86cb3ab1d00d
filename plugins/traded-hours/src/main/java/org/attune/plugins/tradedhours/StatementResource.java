package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/plugins/traded-hours/statement?setting=&year=}: a setting's balance and the lines of it. */
@Path("statement")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

    /** Times are in minutes; a charge is below zero. */
    public record Line(UUID id, EntryKind kind, LocalDate day, String what, String note, int minutes, int left) {

        static Line of(StatementLine line) {
            return new Line(
                    line.id(), line.kind(), line.day(), line.what(), line.note(), line.minutes(), line.balance());
        }
    }

    /**
     * @param lines newest first
     * @param next send it as {@code before} for older lines; left out at the end
     */
    public record Body(
            BalancesResource.Body balance,
            List<Line> lines,
            @Nullable Integer next) {}

    @Inject
    StatementService service;

    @GET
    public Body statement(
            @QueryParam("setting") @Nullable String setting,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("before") @Nullable Integer before) {
        Statement statement =
                service.statement(id(setting), AcademicYear.orCurrent(year), before, TimeLedger.MOST_LINES);
        return new Body(
                BalancesResource.Body.of(statement.balance()),
                statement.lines().stream().map(Line::of).toList(),
                statement.next());
    }

    private static UUID id(@Nullable String setting) {
        try {
            return UUID.fromString(setting == null ? "" : setting);
        } catch (IllegalArgumentException e) {
            throw new InvalidException("setting", "Say which setting, by its id: see balances");
        }
    }
}

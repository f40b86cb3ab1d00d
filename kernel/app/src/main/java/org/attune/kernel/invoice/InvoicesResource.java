package org.attune.kernel.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.invoice.InvoiceKind;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.invoice.InvoiceState;
import org.attune.api.validation.Ids;
import org.attune.kernel.csv.CsvDownload;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invoices for finance systems. Money is in whole pence, rates of VAT in hundredths of a per cent, times in minutes. */
@RequestScoped
@Path("invoices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orders and invoices")
public class InvoicesResource {

    private static final String CSV = "text/csv";
    private static final String NEXT = "Attune-Next";
    private static final int MOST = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /** @param minutes left out where it is for no time */
    public record Line(
            String what,
            @Nullable Integer minutes,
            long netPence,
            int vatBasisPoints,
            long vatPence,
            @Nullable UUID orderId) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.what(),
                    line.minutes(),
                    line.net().pence(),
                    line.vat().basisPoints(),
                    line.tax().pence(),
                    line.orderId());
        }
    }

    /** @param lines left out of lists */
    public record Body(
            UUID id,
            InvoiceKind kind,
            InvoiceState state,
            String number,
            UUID settingId,
            String setting,
            UUID accountId,
            String orderNumber,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate dueOn,
            long netPence,
            long vatPence,
            long grossPence,
            @Nullable LocalDate paidOn,
            String paidReference,
            @Nullable UUID cancels,
            String reason,
            @Nullable List<Line> lines) {

        static Body of(InvoiceService.Named named, @Nullable List<InvoiceLine> lines) {
            InvoiceDocument of = named.document();
            return new Body(
                    of.getId(),
                    of.kind(),
                    of.state(),
                    of.number(),
                    of.settingId(),
                    named.setting(),
                    of.accountId(),
                    of.orderNumber(),
                    of.issuedOn(),
                    of.dueOn(),
                    of.net().pence(),
                    of.vat().pence(),
                    of.gross().pence(),
                    of.paidOn(),
                    of.paidReference(),
                    of.creditsId(),
                    of.reason(),
                    lines == null ? null : lines.stream().map(Line::of).toList());
        }
    }

    /** @param next send it as {@code after} for what follows; left out at the end */
    public record ListBody(List<Body> items, @Nullable UUID next) {}

    /** What the finance system knows of a payment. */
    public record Payment(
            @Nullable LocalDate paidOn, @Nullable String reference) {}

    /** Why an invoice is cancelled. */
    public record Cancelling(@Nullable String reason) {}

    @Inject
    InvoiceService service;

    @Inject
    Issuing issuing;

    @GET
    @Operation(
            summary = "What was issued, in the order of the numbers",
            description =
                    "“state” is ISSUED, PAID or CANCELLED; “year” the year in which a financial year begins; “after” the"
                            + " “next” of the part before; “limit” up to 500. With “Accept: text/csv” a table, whose header Attune-Next"
                            + " has the “next”.")
    @APIResponse(responseCode = "200", description = "A part of the list; “next” leads on")
    public ListBody list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        InvoiceService.Part part = part(state, year, after, limit);
        return new ListBody(
                part.documents().stream().map(each -> Body.of(each, null)).toList(), part.next());
    }

    @GET
    @Produces(CSV)
    @Operation(summary = "The same as a table", hidden = true)
    public Response table(
            @QueryParam("state") @Nullable String state,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") int limit)
            throws IOException {
        InvoiceService.Part part = part(state, year, after, limit);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvDownload csv = CsvDownload.to(out)) {
            InvoiceCsv.titles(csv);
            InvoiceCsv.rows(csv, part.documents());
        }
        Response.ResponseBuilder answer = Response.ok(out.toByteArray(), CSV + ";charset=UTF-8");
        return (part.next() == null ? answer : answer.header(NEXT, part.next())).build();
    }

    private InvoiceService.Part part(
            @Nullable String state, @Nullable Integer year, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problems.malformed("“limit” is a number from 1 to " + MOST + ".");
        }
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw Problems.malformed("“year” is a year from 2000 to 2200.");
        }
        InvoiceService.Part part = service.issued(state(state), year, after == null ? null : Ids.of(after), limit);
        service.noteExport(null, "REST");
        return part;
    }

    private static @Nullable InvoiceState state(@Nullable String name) {
        return name == null
                ? null
                : Stream.of(InvoiceState.values())
                        .filter(one -> one.name().equals(name) && one != InvoiceState.DRAFT)
                        .findFirst()
                        .orElseThrow(() -> Problems.malformed("“state” is ISSUED, PAID or CANCELLED."));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One invoice or credit note with its lines")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is no such invoice, or it is not the reader’s")
    public Body get(@PathParam("id") String id) {
        InvoiceService.Whole whole = service.get(Ids.of(id));
        return Body.of(whole.named(), whole.lines());
    }

    @POST
    @Path("{id}/issue")
    @Operation(summary = "Issue a draft", description = "Doing so again changes nothing.")
    @APIResponse(responseCode = "200", description = "With its number")
    public Body issue(@PathParam("id") String id) {
        issuing.issue(Ids.of(id));
        return get(id);
    }

    @PUT
    @Path("{id}/payment")
    @Operation(
            summary = "Mark it as paid",
            description = "The same day and reference again change nothing; others are refused.")
    @APIResponse(responseCode = "200", description = "Paid")
    @APIResponse(responseCode = "422", description = "It cannot be paid, or names each field that is wrong")
    public Body pay(@PathParam("id") String id, Payment payment) {
        issuing.pay(Ids.of(id), payment.paidOn(), payment.reference());
        return get(id);
    }

    @POST
    @Path("{id}/credit-note")
    @Operation(
            summary = "Cancel an invoice with a credit note",
            description = "Doing so again answers with the same credit note.")
    @APIResponse(responseCode = "200", description = "The credit note")
    @APIResponse(responseCode = "422", description = "It cannot be cancelled, or no reason is given")
    public Body cancel(@PathParam("id") String id, Cancelling cancelling) {
        return get(issuing.cancel(Ids.of(id), cancelling.reason()).toString());
    }
}

package org.attune.kernel.invoice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Orders of settings for finance systems. Money is in whole pence, times in minutes. */
@RequestScoped
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Orders and invoices")
public class OrdersResource {

    private static final int MOST = 500;

    /** What was ordered, as it was entered. */
    public record Body(
            UUID id,
            UUID accountId,
            UUID settingId,
            String number,
            String orderedBy,
            LocalDate orderedOn,
            String what,
            int minutes,
            long netPence,
            int vatBasisPoints) {

        static Body of(PurchaseOrder order) {
            return new Body(
                    order.getId(),
                    order.accountId(),
                    order.settingId(),
                    order.number(),
                    order.orderedBy(),
                    order.orderedOn(),
                    order.what(),
                    order.minutes(),
                    order.net().pence(),
                    order.vat().basisPoints());
        }
    }

    /** @param next send it as {@code after} for what follows; left out at the end */
    public record ListBody(List<Body> items, @Nullable UUID next) {}

    @Inject
    OrderService service;

    @GET
    @Operation(summary = "Orders in the order in which they were entered")
    @APIResponse(responseCode = "200", description = "A part of the list; “next” leads on")
    public ListBody list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problems.malformed("“limit” is a number from 1 to " + MOST + ".");
        }
        OrderService.Part part = service.list(after == null ? null : Ids.of(after), limit);
        return new ListBody(part.orders().stream().map(Body::of).toList(), part.next());
    }

    @POST
    @Operation(
            summary = "Enter an order, and draft the invoice for it",
            description = "With the same “submissionId” again, nothing is entered a second time.")
    @APIResponse(responseCode = "201", description = "The order’s id and the draft’s")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response enter(OrderInput order) {
        return Response.status(Response.Status.CREATED)
                .entity(service.enter(order))
                .build();
    }
}

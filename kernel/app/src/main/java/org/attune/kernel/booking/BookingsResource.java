package org.attune.kernel.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.attune.api.validation.Ids;
import org.attune.kernel.diary.ReasonInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bookings, for programs. */
@RequestScoped
@Path("bookings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions and bookings")
public class BookingsResource {

    @Inject
    BookingService bookings;

    @GET
    @Path("{id}")
    @Operation(summary = "One booking")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is none")
    public BookingLine get(@PathParam("id") String id) {
        return bookings.get(Ids.of(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(
            summary = "Give the place back",
            description =
                    "After freeUntil it is a late cancellation. Whoever waits gets the place a moment later. Again changes nothing.")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "The session has begun")
    public BookingLine cancel(@PathParam("id") String id, ReasonInput entered) {
        return bookings.cancel(Ids.of(id), entered.words());
    }

    @PUT
    @Path("{id}/attendance")
    @Operation(summary = "Say whether they came; it can be put right")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "The session has not begun, or the booking has no place")
    public BookingLine attended(@PathParam("id") String id, AttendanceInput entered) {
        return bookings.attended(Ids.of(id), entered.said());
    }
}

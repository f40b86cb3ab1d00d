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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.attune.kernel.booking.SessionFilter.When;
import org.attune.kernel.diary.ReasonInput;
import org.attune.kernel.web.ListPosition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sessions that can be booked, for programs. */
@RequestScoped
@Path("sessions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions and bookings")
public class SessionsResource {

    private static final int STEP = 50;

    @Inject
    SessionLists lists;

    @Inject
    SessionService sessions;

    @Inject
    BookingService bookings;

    @GET
    @Operation(
            summary = "Sessions, soonest first, 50 at a time",
            description =
                    "when: coming (what it is where nothing is said), past or cancelled. offer: of one offer only. after: the next"
                            + " that the page before gave.")
    public SessionLists.Page list(
            @QueryParam("when") @Nullable String when,
            @QueryParam("offer") @Nullable String offer,
            @QueryParam("after") @Nullable String after) {
        return lists.page(
                new SessionFilter(When.of(when), false, offer == null ? null : Ids.of(offer), ListPosition.of(after)),
                STEP);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One session, with its bookings")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is none")
    public SessionView get(@PathParam("id") String id) {
        return sessions.get(Ids.of(id));
    }

    @PUT
    @Path("{id}/time")
    @Operation(summary = "Move it to another time, place or both; those who booked are told")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "Somebody or the room is busy, or names each field that is wrong")
    public SessionView move(@PathParam("id") String id, MoveInput entered) {
        UUID session = Ids.of(id);
        sessions.move(session, entered.span(), entered.where());
        return sessions.get(session);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel the session; those who booked are told. Again changes nothing")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "It has begun")
    public SessionView callOff(@PathParam("id") String id, ReasonInput entered) {
        UUID session = Ids.of(id);
        sessions.callOff(session, entered.words());
        return sessions.get(session);
    }

    @GET
    @Path("{id}/bookings")
    @Operation(summary = "Its bookings in the order in which they came")
    public List<BookingLine> bookings(@PathParam("id") String id) {
        return sessions.get(Ids.of(id)).bookings();
    }

    @POST
    @Path("{id}/bookings")
    @Operation(
            summary = "Book a place, or wait for one",
            description = "submissionId is the program’s own number: sent twice, it is booked once and answered alike.")
    @APIResponse(responseCode = "201", description = "Booked, or on the waiting list: see its state")
    @APIResponse(
            responseCode = "422",
            description = "Full (session-full), closed (booking-closed), or names each field that is wrong")
    public Response book(@PathParam("id") String id, BookingInput entered) {
        BookingLine booked = bookings.book(Ids.of(id), entered);
        return Response.created(URI.create("bookings/" + booked.id()))
                .entity(booked)
                .build();
    }
}

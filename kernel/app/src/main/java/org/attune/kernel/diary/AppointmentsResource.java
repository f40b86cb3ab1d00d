package org.attune.kernel.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Days;
import org.attune.kernel.web.Problems;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Appointments that people make, for programs. */
@RequestScoped
@Path("appointments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Diary")
public class AppointmentsResource {

    private static final int MOST_DAYS = 366;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2198;

    @Inject
    AppointmentService appointments;

    @GET
    @Operation(
            summary = "What stands in somebody’s diary from a day to another, by its beginning",
            description =
                    "practitioner: whose diary. from, to: London’s days, both included, up to 366. Cancelled ones are left out. Of an"
                            + " appointment that the reader may not see it says that the time is taken, and no more.")
    @APIResponse(responseCode = "200", description = "All of them, at once")
    @APIResponse(responseCode = "400", description = "“from” and “to” are no days, or too far apart")
    @APIResponse(responseCode = "404", description = "There is no such diary among those that the reader keeps")
    public List<AppointmentLine> list(
            @QueryParam("practitioner") @Nullable String practitioner,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        LocalDate first = Days.required("from", from, FIRST_YEAR, LAST_YEAR);
        LocalDate last = Days.required("to", to, FIRST_YEAR, LAST_YEAR);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw Problems.malformed("“to” is “from” or later, and both are within " + MOST_DAYS + " days.");
        }
        return appointments.list(Ids.of(practitioner), first, last);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One appointment",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "As it stands; the case and the note for those who may see them")
    @APIResponse(responseCode = "404", description = "There is none that the reader may see")
    public Response get(@PathParam("id") String id) {
        return shown(Ids.of(id));
    }

    @POST
    @Operation(
            summary = "Make an appointment",
            description =
                    "startsAt is London’s time. submissionId is the program’s own number: sent twice, it is made once and answered"
                            + " alike.")
    @APIResponse(responseCode = "201", description = "Made")
    @APIResponse(
            responseCode = "422",
            description =
                    "Somebody is busy (person-busy) or away (person-away), the room is taken (room-busy), or names each field that is"
                            + " wrong")
    public Response make(AppointmentInput entered) {
        UUID id = appointments.make(entered);
        return Response.fromResponse(shown(id))
                .status(Response.Status.CREATED)
                .location(URI.create("appointments/" + id))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Move an appointment, or change who takes part, where it is and what it is about",
            description = "All of it is sent, as it is to be. submissionId is needed, and changes nothing here.")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "404", description = "There is none among those that the reader keeps")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(responseCode = "422", description = "As when one is made; or it was cancelled (appointment-cancelled)")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            AppointmentInput entered) {
        UUID appointment = Ids.of(id);
        appointments.change(appointment, Versions.of(version), entered);
        return shown(appointment);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(summary = "Cancel an appointment; those who take part are told. Again changes nothing")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "404", description = "There is none among those that the reader keeps")
    @APIResponse(responseCode = "422", description = "The reason is too long")
    public Response cancel(@PathParam("id") String id, ReasonInput entered) {
        UUID appointment = Ids.of(id);
        appointments.cancel(appointment, entered.words());
        return shown(appointment);
    }

    private Response shown(UUID id) {
        AppointmentEntry entry = AppointmentEntry.of(appointments.get(id));
        return Versions.tagged(entry, entry.version());
    }
}

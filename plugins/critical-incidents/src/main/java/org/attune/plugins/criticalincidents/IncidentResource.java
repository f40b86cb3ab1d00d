package org.attune.plugins.criticalincidents;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/plugins/critical-incidents/incidents}: a program logs a call, and sees how incidents stand. It is in no response
 * team, so it never reads what they are about.
 */
@Path("incidents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IncidentResource {

    /** What anybody may know of an incident. */
    public record Body(
            UUID id,
            String reference,
            Severity severity,
            IncidentState state,
            Instant calledAt,
            Instant respondBy,
            @Nullable Instant answeredAt) {

        static Body of(IncidentRow row) {
            return new Body(
                    row.id(),
                    row.reference(),
                    row.severity(),
                    row.state(),
                    row.calledAt(),
                    row.respondBy(),
                    row.answeredAt());
        }
    }

    /** @param items the newest first */
    public record ListBody(List<Body> items) {}

    /** @param submissionId the same when it is sent again; null for one that is sent once */
    public record NewCall(
            @Nullable Severity severity,
            @Nullable Theme theme,
            @Nullable UUID settingId,
            @Nullable String place,
            @Nullable LocalDate happenedOn,
            @Nullable String what,
            @Nullable String caller,
            @Nullable String phone,
            @Nullable UUID submissionId) {

        Told told() {
            return new Told(severity, theme, settingId, place, happenedOn, what, caller, phone);
        }
    }

    @Inject
    IncidentService incidents;

    @Inject
    CallService calls;

    @GET
    public ListBody list(
            @QueryParam("state") @DefaultValue("OPEN") IncidentState state,
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return new ListBody(
                incidents.list(state, before, limit).stream().map(Body::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(@Nullable NewCall call) {
        if (call == null) {
            throw new InvalidException("what", "Say what happened");
        }
        UUID submission = call.submissionId() == null ? UUID.randomUUID() : call.submissionId();
        UUID id = calls.log(call.told(), null, submission);
        return Response.status(Response.Status.CREATED).entity(Map.of("id", id)).build();
    }
}

package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/district-days/work/{id}}: a piece of work, and days that are recorded by a program. */
@Path("work")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {

    /**
     * @param days for example "1" or "0.5"
     * @param submissionId the same when it is sent again; null for one that is sent once
     */
    public record NewDays(
            @Nullable LocalDate day,
            @Nullable String days,
            @Nullable UUID practitionerId,
            @Nullable String what,
            @Nullable UUID submissionId) {}

    @Inject
    WorkViews views;

    @Inject
    WorkedService worked;

    @GET
    @Path("{id}")
    public DistrictsResource.WorkBody get(@PathParam("id") UUID id) {
        return DistrictsResource.WorkBody.of(views.of(id).line());
    }

    @POST
    @Path("{id}/days")
    @Consumes(MediaType.APPLICATION_JSON)
    public DistrictsResource.WorkBody record(@PathParam("id") UUID id, @Nullable NewDays entry) {
        if (entry == null) {
            throw new InvalidException("days", "Enter a number of days, for example 1 or 0.5");
        }
        worked.add(
                id,
                new WorkedService.Entry(entry.day(), entry.days(), entry.practitionerId(), entry.what()),
                entry.submissionId() == null ? UUID.randomUUID() : entry.submissionId());
        return get(id);
    }
}

package org.attune.kernel.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;
import org.attune.kernel.web.Days;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How much time the service has, for programs. Times are in minutes. */
@RequestScoped
@Path("capacity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Working weeks")
public class CapacityResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    CapacityService service;

    @GET
    @Operation(
            summary = "Everybody’s time from a day to another, by name",
            description =
                    "Working time and direct time, what is planned and done, and what is free from today on. Not why"
                            + " somebody is away.")
    @APIResponse(responseCode = "200", description = "One for each practitioner who works here in that time")
    @APIResponse(responseCode = "400", description = "“from” and “to” are no days, or more than two years apart")
    public List<Capacity> list(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        LocalDate first = Days.required("from", from, FIRST_YEAR, LAST_YEAR);
        LocalDate last = Days.required("to", to, FIRST_YEAR, LAST_YEAR);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= Workload.MOST_DAYS) {
            throw Problems.malformed("“to” is “from” or later, by less than two years.");
        }
        return service.of(first, last);
    }
}

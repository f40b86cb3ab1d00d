package org.attune.kernel.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;
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
        LocalDate first = day("from", from);
        LocalDate last = day("to", to);
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= Workload.MOST_DAYS) {
            throw Problems.malformed("“to” is “from” or later, by less than two years.");
        }
        return service.of(first, last);
    }

    private static LocalDate day(String name, @Nullable String text) {
        try {
            LocalDate day = LocalDate.parse(text == null ? "" : text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // As one that is too far away.
        }
        throw Problems.malformed("“" + name + "” is a day from 2000 to 2100, for example 2026-09-01.");
    }
}

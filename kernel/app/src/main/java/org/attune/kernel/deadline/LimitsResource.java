package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long there is for what, for programs. */
@RequestScoped
@Path("deadlines/limits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class LimitsResource {

    @Inject
    LimitService limits;

    @GET
    @Operation(summary = "Every rule with its time limits, the latest first")
    @APIResponse(responseCode = "200", description = "As they stand")
    public List<RuleView> list() {
        return limits.list();
    }

    @GET
    @Path("{rule}")
    @Operation(summary = "One rule with its time limits")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is no such rule")
    public RuleView get(@PathParam("rule") String rule) {
        return limits.get(rule);
    }

    @PUT
    @Path("{rule}")
    @Operation(
            summary = "Say how long there is from a day on",
            description =
                    "“from”, “amount” and “unit” (CALENDAR_DAYS, WEEKS, MONTHS, WORKING_DAYS, SCHOOL_DAYS); without an amount"
                            + " nothing is promised from then on. Said again for a day it takes the place of what was said.")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "It is the law’s, or names each field that is wrong")
    public RuleView set(@PathParam("rule") String rule, LimitInput entered) {
        limits.set(rule, entered);
        return limits.get(rule);
    }
}

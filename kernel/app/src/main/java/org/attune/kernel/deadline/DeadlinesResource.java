package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.attune.kernel.deadline.DeadlineFilter.After;
import org.attune.kernel.deadline.DeadlineFilter.When;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Deadlines, for programs. */
@RequestScoped
@Path("deadlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
public class DeadlinesResource {

    private static final int STEP = 50;

    @Inject
    DeadlineLists lists;

    @Inject
    DeadlineService deadlines;

    @Inject
    KeptService kept;

    @GET
    @Operation(
            summary = "Deadlines of the service, soonest due first, 50 at a time",
            description =
                    "when: running (what it is where nothing is said), overdue, week, later, held or done. rule: the key of one"
                            + " rule. after: the next that the page before gave.")
    public DeadlineLists.Page list(
            @QueryParam("when") @Nullable String when,
            @QueryParam("rule") @Nullable String rule,
            @QueryParam("after") @Nullable String after) {
        return lists.page(new DeadlineFilter(true, When.of(when), rule, After.of(after)), STEP);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One deadline, with its history")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    public DeadlineView get(@PathParam("id") String id) {
        return deadlines.get(Ids.of(id));
    }

    @POST
    @Path("{id}/pauses")
    @Operation(summary = "Pause it")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "It is not running, or names each field that is wrong")
    public DeadlineView pause(@PathParam("id") String id, HoldInput entered) {
        UUID deadline = Ids.of(id);
        deadlines.pause(deadline, entered, null);
        return deadlines.get(deadline);
    }

    @POST
    @Path("{id}/resumptions")
    @Operation(summary = "Go on counting")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "It is not paused, or names each field that is wrong")
    public DeadlineView resume(@PathParam("id") String id, ResumeInput entered) {
        UUID deadline = Ids.of(id);
        deadlines.resume(deadline, entered);
        return deadlines.get(deadline);
    }

    @POST
    @Path("{id}/exceptions")
    @Operation(summary = "Extend it to a day, or lift its time limit")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "422", description = "It is over, or names each field that is wrong")
    public DeadlineView except(@PathParam("id") String id, ExceptionInput entered) {
        UUID deadline = Ids.of(id);
        deadlines.except(deadline, entered, null);
        return deadlines.get(deadline);
    }

    @GET
    @Path("kept/{year}")
    @Operation(summary = "What was promised against what was done, by rule, of what started in a year")
    @APIResponse(responseCode = "200", description = "A line for each rule")
    @APIResponse(responseCode = "404", description = "No year that anything can have started in")
    public List<Kept> kept(@PathParam("year") int year) {
        return kept.of(year);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/virtual-school/plans}: the dates of personal education plans. */
@Path("plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlansResource {

    /**
     * One of the dates.
     *
     * @param due by when it is due now; null where it is not, or no day is set
     */
    public record Body(
            UUID id,
            UUID childId,
            String child,
            PlanKind kind,
            PlanState state,
            LocalDate since,
            LocalDate countsFrom,
            @Nullable LocalDate promised,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable LocalDate heldOn,
            String agreed,
            String contributes,
            String asked,
            String contribution) {

        static Body of(PlanView view) {
            return new Body(
                    view.id(),
                    view.childId(),
                    view.child(),
                    view.kind(),
                    view.state(),
                    view.since(),
                    view.countsFrom(),
                    view.promised(),
                    view.due(),
                    view.isOverdue(),
                    view.heldOn(),
                    view.agreed(),
                    view.ep(),
                    view.asked(),
                    view.contribution());
        }
    }

    /** @param next goes into {@code after} for those after them; null at the end */
    public record ListBody(List<Body> items, @Nullable UUID next) {}

    /** That it was held. */
    public record HeldBody(
            @Nullable LocalDate heldOn, @Nullable String agreed) {}

    @Inject
    PlanViews views;

    @Inject
    PlanDates dates;

    @GET
    public ListBody list(
            @QueryParam("held") @DefaultValue("false") boolean held, @QueryParam("after") @Nullable UUID after) {
        PlanViews.Rows rows = views.list(held, after);
        return new ListBody(rows.items().stream().map(Body::of).toList(), rows.next());
    }

    @GET
    @Path("{id}")
    public Body get(@PathParam("id") UUID id) {
        return views.history(id).stream()
                .filter(one -> one.id().equals(id))
                .map(Body::of)
                .findFirst()
                .orElseThrow();
    }

    @POST
    @Path("{id}/holding")
    @Consumes(MediaType.APPLICATION_JSON)
    public Body hold(@PathParam("id") UUID id, @Nullable HeldBody body) {
        dates.hold(id, body == null ? null : body.heldOn(), body == null ? null : body.agreed());
        return get(id);
    }
}

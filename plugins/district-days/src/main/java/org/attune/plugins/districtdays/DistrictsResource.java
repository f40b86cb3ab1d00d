package org.attune.plugins.districtdays;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.problem.InvalidException;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/district-days/districts}: what districts have, use and plan; and work that is planned by a program. */
@Path("districts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DistrictsResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /** Times are in minutes. */
    public record Body(UUID districtId, String district, String team, int given, int used, int planned, int free) {

        static Body of(DistrictLine line) {
            return new Body(
                    line.id(), line.name(), line.team(), line.given(), line.used(), line.planned(), line.free());
        }
    }

    /** @param minutesPerDay how long a day is for this authority */
    public record ListBody(int year, int minutesPerDay, List<Body> items) {}

    /** A piece of work, without what was said of it. Days are as people read them. */
    public record WorkBody(
            UUID id, String title, WorkKind kind, WorkState state, LocalDate plannedFor, String planned, String open) {

        static WorkBody of(DistrictView.WorkLine line) {
            return new WorkBody(
                    line.id(), line.title(), line.kind(), line.state(), line.plannedFor(), line.planned(), line.open());
        }
    }

    /** @param next goes into {@code before} for the older ones; null at the end */
    public record WorkListBody(
            List<WorkBody> items, @Nullable UUID next) {}

    /**
     * @param days for example "3" or "0.5"
     * @param submissionId the same when it is sent again; null for one that is sent once
     */
    public record NewWork(
            @Nullable String title,
            @Nullable WorkKind kind,
            @Nullable UUID priorityId,
            @Nullable LocalDate plannedFor,
            @Nullable String days,
            @Nullable UUID practitionerId,
            @Nullable UUID settingId,
            @Nullable String note,
            @Nullable UUID submissionId) {

        WorkPlan plan() {
            return new WorkPlan(kind, title, priorityId, plannedFor, days, practitionerId, settingId, note);
        }
    }

    @Inject
    FiguresService figures;

    @Inject
    DistrictService districts;

    @Inject
    WorkService works;

    @GET
    public ListBody list(@QueryParam("year") @DefaultValue("0") int year) {
        YearView shown = figures.year(period(year));
        return new ListBody(
                shown.period().year(),
                shown.measure().minutesPerDay(),
                shown.districts().stream().map(Body::of).toList());
    }

    @GET
    @Path("{id}/work")
    public WorkListBody work(
            @PathParam("id") UUID id,
            @QueryParam("year") @DefaultValue("0") int year,
            @QueryParam("before") @Nullable UUID before,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        DistrictView view =
                districts.view(id, period(year), before, Math.max(1, Math.min(limit, DistrictService.MOST)));
        return new WorkListBody(view.works().stream().map(WorkBody::of).toList(), view.next());
    }

    @POST
    @Path("{id}/work")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@PathParam("id") UUID id, @Nullable NewWork work) {
        if (work == null) {
            throw new InvalidException("title", "Say what it is, in a few words");
        }
        UUID submission = work.submissionId() == null ? UUID.randomUUID() : work.submissionId();
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", works.plan(id, work.plan(), submission)))
                .build();
    }

    private LedgerPeriod period(int year) {
        return period(figures.present(), year);
    }

    /** The present one where none is named. */
    static LedgerPeriod period(LedgerPeriod present, int year) {
        if (year == 0) {
            return present;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidException("year", "Use a year from 2000 to 2200");
        }
        return new LedgerPeriod(present.kind(), year);
    }
}

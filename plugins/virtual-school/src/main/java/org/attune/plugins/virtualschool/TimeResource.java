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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.problem.InvalidException;
import org.attune.api.work.WorkState;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/virtual-school/time}: what the Virtual School was given, and what it was used for. Nothing names a child. */
@Path("time")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimeResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;

    /** Times are in minutes. @param given of a link EP; of a term, what was left when it began; 0 otherwise */
    public record LineBody(@Nullable UUID id, String name, int given, int used, int planned) {

        static LineBody of(UsageLine line) {
            return new LineBody(line.id(), line.name(), line.given(), line.used(), line.planned());
        }
    }

    /** Times are in minutes. @param accountId of the ledger; null where nothing was given yet */
    public record UsageBody(
            int year,
            @Nullable UUID accountId,
            int given,
            int used,
            int planned,
            int free,
            List<LineBody> terms,
            List<LineBody> people,
            List<LineBody> uses) {

        static UsageBody of(Usage usage) {
            return new UsageBody(
                    usage.period().year(),
                    usage.account() == null ? null : usage.account().id(),
                    usage.given(),
                    usage.used(),
                    usage.planned(),
                    usage.free(),
                    usage.terms().stream().map(LineBody::of).toList(),
                    usage.people().stream().map(LineBody::of).toList(),
                    usage.kinds().stream().map(LineBody::of).toList());
        }
    }

    /** A piece of work, without what was said of it. Times are in minutes. */
    public record WorkBody(
            UUID id,
            UseKind kind,
            String title,
            LocalDate plannedFor,
            UUID practitionerId,
            int planned,
            int open,
            WorkState state) {

        static WorkBody of(Work work) {
            return new WorkBody(
                    work.getId(),
                    work.getKind(),
                    work.getTitle(),
                    work.getPlannedFor(),
                    work.getPractitioner().getId(),
                    work.getPlannedMinutes(),
                    work.getOpenMinutes(),
                    work.getState());
        }
    }

    /** @param next goes into {@code before} for the older ones; null at the end */
    public record WorkListBody(
            List<WorkBody> items, @Nullable UUID next) {}

    /**
     * @param hours for example "6" or "1.5"
     * @param submissionId the same when it is sent again; null for one that is sent once
     */
    public record NewWork(
            @Nullable UseKind kind,
            @Nullable String title,
            @Nullable LocalDate plannedFor,
            @Nullable String hours,
            @Nullable UUID practitionerId,
            @Nullable String because,
            @Nullable UUID submissionId) {

        WorkPlan plan() {
            return new WorkPlan(kind, title, plannedFor, hours, practitionerId, because);
        }
    }

    /** @param submissionId the same when it is sent again; null for one that is sent once */
    public record NewEntry(
            @Nullable LocalDate day,
            @Nullable String hours,
            @Nullable UUID practitionerId,
            @Nullable String what,
            @Nullable String because,
            @Nullable UUID submissionId) {}

    @Inject
    UsageService usage;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @GET
    public UsageBody get(@QueryParam("year") @DefaultValue("0") int year) {
        return UsageBody.of(usage.year(period(year)));
    }

    @GET
    @Path("work")
    public WorkListBody work(
            @QueryParam("year") @DefaultValue("0") int year, @QueryParam("before") @Nullable UUID before) {
        List<WorkBody> found =
                works.of(period(year), before).stream().map(WorkBody::of).toList();
        return new WorkListBody(
                found,
                found.size() < WorkService.SHOWN
                        ? null
                        : found.get(found.size() - 1).id());
    }

    @POST
    @Path("work")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(@Nullable NewWork work) {
        if (work == null) {
            throw new InvalidException("title", "Say what it is, in a few words");
        }
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", works.plan(work.plan(), number(work.submissionId()))))
                .build();
    }

    @POST
    @Path("work/{id}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("id") UUID id, @Nullable NewEntry entry) {
        if (entry == null) {
            throw new InvalidException("day", "Enter the day on which it was worked");
        }
        worked.add(
                id,
                new WorkedService.Entry(
                        entry.day(), entry.hours(), entry.practitionerId(), entry.what(), entry.because()),
                number(entry.submissionId()));
        return Response.noContent().build();
    }

    private static UUID number(@Nullable UUID submission) {
        return submission == null ? UUID.randomUUID() : submission;
    }

    private LedgerPeriod period(int year) {
        LedgerPeriod present = usage.present();
        if (year == 0) {
            return present;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidException("year", "Use a year from 2000 to 2200");
        }
        return new LedgerPeriod(present.kind(), year);
    }
}

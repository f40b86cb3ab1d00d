package org.attune.plugins.tradedhours;

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
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/traded-hours/agreements}: agreements with settings. They are answered by people, not by programs. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementsResource {

    /**
     * Times are in minutes, money in pence without tax.
     *
     * @param text what both sides agree to; left out in a list, and empty for a draft
     */
    public record Body(
            UUID id,
            UUID settingId,
            String setting,
            int academicYear,
            ContractKind kind,
            String reference,
            ContractState state,
            int minutes,
            long netPence,
            long vatPence,
            int instalments,
            String orderNumber,
            @Nullable LocalDate openUntil,
            String answeredBy,
            @Nullable String text) {

        static Body of(ContractView view, boolean whole) {
            return new Body(
                    view.id(),
                    view.settingId(),
                    view.setting(),
                    view.year().start(),
                    view.kind(),
                    view.reference(),
                    view.state(),
                    view.minutes(),
                    view.net().pence(),
                    view.vat().pence(),
                    view.instalments(),
                    view.orderNumber(),
                    view.openUntil(),
                    view.answer(),
                    whole ? view.text() : null);
        }
    }

    /** @param items by the setting's name */
    public record ListBody(List<Body> items) {}

    /** @param submissionId the same when it is sent again; null for one that is sent once */
    public record NewAgreement(
            @Nullable UUID settingId,
            @Nullable UUID priceId,
            @Nullable Integer quantity,
            @Nullable UUID discountId,
            @Nullable String buysWith,
            @Nullable Integer instalments,
            @Nullable String note,
            @Nullable UUID submissionId) {

        ContractDraft draft() {
            return new ContractDraft(
                    settingId,
                    priceId,
                    quantity == null ? null : quantity.toString(),
                    discountId,
                    buysWith,
                    instalments == null ? 1 : instalments,
                    note);
        }
    }

    @Inject
    ContractViews views;

    @Inject
    ContractService contracts;

    @GET
    public ListBody list(@QueryParam("year") @DefaultValue("0") int year) {
        return new ListBody(views.of(AcademicYear.orCurrent(year)).stream()
                .map(view -> Body.of(view, false))
                .toList());
    }

    @GET
    @Path("{id}")
    public Body one(@PathParam("id") UUID id) {
        return Body.of(views.one(id), true);
    }

    /** Drafts one; the setting sees nothing of it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@Nullable NewAgreement agreement) {
        if (agreement == null) {
            throw new InvalidException("settingId", "Say which setting, by its id");
        }
        UUID submission = agreement.submissionId() == null ? UUID.randomUUID() : agreement.submissionId();
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", contracts.draft(agreement.draft(), submission)))
                .build();
    }

    /** Sends a draft to its setting. */
    @POST
    @Path("{id}/sending")
    public Body send(@PathParam("id") UUID id) {
        contracts.send(id);
        return Body.of(views.one(id), true);
    }
}

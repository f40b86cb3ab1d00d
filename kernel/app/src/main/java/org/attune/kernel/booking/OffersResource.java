package org.attune.kernel.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.attune.api.diary.SeriesPreview;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is offered, for programs. */
@RequestScoped
@Path("offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Sessions and bookings")
public class OffersResource {

    private static final int STEP = 50;

    @Inject
    OfferService offers;

    @GET
    @Operation(
            summary = "Offers, the newest first, 50 at a time",
            description = "after: the next that the page before gave.")
    public OfferService.Page list(@QueryParam("after") @Nullable String after) {
        return offers.page(after == null ? null : Ids.orNull(after), STEP);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One offer; its sessions are under sessions?offer=",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is none")
    public Response get(@PathParam("id") String id) {
        OfferLine offer = offers.get(Ids.of(id));
        return Versions.tagged(offer, offer.version());
    }

    @GET
    @Path("{id}/terms")
    @Operation(
            summary = "What can be changed of an offer, as it stands",
            description =
                    "settingIds: who may book; none for every setting. The header ETag has the version for If-Match.")
    @APIResponse(responseCode = "200", description = "As they stand")
    @APIResponse(responseCode = "404", description = "There is none")
    public Response terms(@PathParam("id") String id) {
        // The version first: of a change in between whoever saves is told.
        OfferLine offer = offers.get(Ids.of(id));
        return Versions.tagged(OfferTermsInput.of(offers.terms(offer.id())), offer.version());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Change what it is, how it is booked and by whom, for its sessions that are still to come",
            description =
                    "GET offers/{id}/terms gives what is sent here. With more places those who wait get them, a moment later. Where it is"
                            + " called or is about something else those who booked are told, and can cancel freely for two days. What was"
                            + " agreed with them about cancelling never becomes worse. A missing title, rule or list of settings stays as"
                            + " it is.")
    @APIResponse(responseCode = "200", description = "As it stands now")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(
            responseCode = "422",
            description = "More places are taken than it would have, or names each field that is wrong")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            OfferTermsInput entered) {
        offers.change(Ids.of(id), Versions.of(version), entered);
        return get(id);
    }

    @POST
    @Path("preview")
    @Operation(summary = "What would come of an offer: each day, with what is in the way. Saves nothing")
    @APIResponse(responseCode = "200", description = "Each day, with what is in the way")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public SeriesPreview preview(OfferInput entered) {
        return offers.preview(entered);
    }

    @POST
    @Operation(
            summary = "Offer sessions, on one day or as a series",
            description =
                    "startsAt is London’s time. submissionId is the program’s own number: sent twice, it is offered once.")
    @APIResponse(responseCode = "201", description = "Offered")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response make(OfferInput entered) {
        UUID id = offers.make(entered);
        return Response.created(URI.create("offers/" + id))
                .entity(offers.get(id))
                .build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Withdraw it: nothing more is booked, what is booked stays. Again changes nothing")
    public OfferLine withdraw(@PathParam("id") String id) {
        UUID offer = Ids.of(id);
        offers.withdraw(offer);
        return offers.get(offer);
    }
}

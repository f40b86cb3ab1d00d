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
import java.util.Map;
import java.util.UUID;
import org.attune.api.child.TypedChild;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/virtual-school/consultations}: who asked for one, and what came of it. */
@Path("consultations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConsultationsResource {

    /**
     * Somebody asks for one.
     *
     * @param submissionId the same when it is sent again; null for one that is sent once
     */
    public record NewBody(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate askedOn,
            @Nullable ConsultationAsker asker,
            @Nullable String askerName,
            @Nullable String askerContact,
            @Nullable ConsultationReason eligible,
            @Nullable String eligibleNote,
            @Nullable String question,
            @Nullable String agreedBy,
            @Nullable ConsultationAgreement agreedAs,
            @Nullable LocalDate agreedOn,
            @Nullable UUID submissionId) {

        Consultations.Typed typed() {
            return new Consultations.Typed(
                    new TypedChild(givenName, familyName, dateOfBirth),
                    new Consultations.Who(asker, askerName, askerContact, eligible, eligibleNote),
                    askedOn,
                    question,
                    new Consultations.Agreed(agreedBy, agreedAs, agreedOn));
        }
    }

    @Inject
    ConsultationViews views;

    @Inject
    Consultations consultations;

    @GET
    public ConsultationViews.Rows list(
            @QueryParam("over") @DefaultValue("false") boolean over, @QueryParam("before") @Nullable UUID before) {
        return views.list(over, before);
    }

    @GET
    @Path("{id}")
    public ConsultationView get(@PathParam("id") UUID id) {
        return views.of(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Nullable NewBody body) {
        if (body == null) {
            throw new InvalidException("question", "Enter what they ask");
        }
        UUID submission = body.submissionId() == null ? UUID.randomUUID() : body.submissionId();
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", consultations.ask(body.typed(), submission)))
                .build();
    }
}

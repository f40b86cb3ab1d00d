package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** {@code /api/v1/plugins/virtual-school/trainings}: trainings and their figures by term, without anybody's name. */
@Path("trainings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TrainingsResource {

    /** @param terms of the present year */
    public record ListBody(List<TrainingViews.Row> items, int year, List<TrainingViews.TermLine> terms) {}

    @Inject
    TrainingViews views;

    @GET
    public ListBody list() {
        TrainingViews.Overview present = views.overview(UnaryOperator.identity());
        return new ListBody(present.items(), present.year().year(), present.terms());
    }

    @GET
    @Path("{id}")
    public TrainingView get(@PathParam("id") UUID id) {
        return views.of(id);
    }
}

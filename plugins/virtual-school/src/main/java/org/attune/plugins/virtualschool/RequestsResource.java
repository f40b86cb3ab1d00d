package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/virtual-school/requests}: what was asked in the Virtual School's time, and who consents. */
@Path("requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {

    /** Somebody who decides. @param ground the fact that lets them, with its evidence */
    public record DecidesBody(Giver capacity, String name, String ground) {}

    /**
     * A request with who consents today.
     *
     * @param missing what is to be recorded before anybody can consent; empty where somebody can
     * @param agreed whether those who decide have agreed
     */
    public record RequestBody(
            UUID id,
            UUID childId,
            String child,
            AskState state,
            String why,
            String hoped,
            @Nullable UUID workId,
            List<DecidesBody> decide,
            String missing,
            boolean agreed) {

        static RequestBody of(RequestView view) {
            return new RequestBody(
                    view.id(),
                    view.childId(),
                    view.child(),
                    view.state(),
                    view.why(),
                    view.hoped(),
                    view.workId(),
                    view.consenters().deciding().stream()
                            .map(one -> new DecidesBody(one.giver(), one.name(), one.ground()))
                            .toList(),
                    view.consenters().missing(),
                    view.agreed());
        }
    }

    @Inject
    RequestService requests;

    @Inject
    RollViews views;

    @GET
    public RequestService.Part list(
            @QueryParam("over") @DefaultValue("false") boolean over, @QueryParam("before") @Nullable UUID before) {
        return requests.list(over, before);
    }

    @GET
    @Path("{id}")
    public RequestBody get(@PathParam("id") UUID id) {
        return RequestBody.of(views.request(id));
    }
}

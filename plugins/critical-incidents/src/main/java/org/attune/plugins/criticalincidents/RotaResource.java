package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code GET /api/v1/plugins/critical-incidents/rota}: who answers now, for a switchboard. */
@Path("rota")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RotaResource {

    /** @param answering names */
    public record Body(boolean dutyTeam, List<String> answering) {}

    @Inject
    RotaService rota;

    @GET
    public Body now() {
        return new Body(rota.isTeam(), rota.answering());
    }
}

package org.attune.plugins.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.workload.Capacity;

/** {@code /api/v1/plugins/gates/capacity}: what {@code /api/v1/capacity} answers, as a plugin's. */
@RequestScoped
@Path("capacity")
@Produces(MediaType.APPLICATION_JSON)
public class CapacityOperation {

    @Inject
    CapacityCopy service;

    @GET
    public List<Capacity> list(@QueryParam("from") String from, @QueryParam("to") String to) {
        return service.of(LocalDate.parse(from), LocalDate.parse(to));
    }
}

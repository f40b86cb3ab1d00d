package org.attune.kernel.plugin.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.attune.kernel.plugin.gate.PluginGate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /api/v1/openapi}: the whole interface as this authority has it, plugins that are on included. */
@Path("openapi")
@RequestScoped
public class InterfaceResource {

    @Inject
    KernelInterface kernel;

    @Inject
    PluginGate gate;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description, with what the authority's service options add")
    public String describe() throws IOException {
        ObjectNode document = kernel.copy();
        gate.on().forEach(plugin -> InterfaceFragment.of(plugin).ifPresent(fragment -> fragment.addTo(document)));
        return document.toPrettyString();
    }
}

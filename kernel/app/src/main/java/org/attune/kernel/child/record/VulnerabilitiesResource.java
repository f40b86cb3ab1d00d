package org.attune.kernel.child.record;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.Vulnerability;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.ChildResource;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What makes a child vulnerable, for programs. */
@RequestScoped
@Path("children/{child}/vulnerabilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class VulnerabilitiesResource {

    @Inject
    VulnerabilityService vulnerabilities;

    /** One of them. */
    public record Line(UUID id, VulnerabilityInput details, int version) {
        static Line of(Vulnerability known) {
            return new Line(known.getId(), VulnerabilityInput.of(known), known.getVersion());
        }
    }

    @GET
    @Operation(summary = "What makes a child vulnerable, the newest first")
    public List<Line> list(@PathParam("child") String child) {
        return vulnerabilities.of(Ids.of(child)).stream().map(Line::of).toList();
    }

    @POST
    @Operation(summary = "Add something that makes a child vulnerable")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response add(@PathParam("child") String child, VulnerabilityInput entered) {
        UUID id = vulnerabilities.add(Ids.of(child), entered);
        return Response.created(URI.create("children/" + child + "/vulnerabilities/" + id))
                .entity(new ChildResource.Added(id))
                .build();
    }

    @PUT
    @Path("{entry}")
    @Operation(summary = "Change an entry, or say when it ended")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    public void change(
            @PathParam("child") String child,
            @PathParam("entry") String entry,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            VulnerabilityInput entered) {
        vulnerabilities.change(Ids.of(child), Ids.of(entry), Versions.of(version), entered);
    }
}

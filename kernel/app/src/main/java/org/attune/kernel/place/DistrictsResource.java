package org.attune.kernel.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The districts, for programs. */
@RequestScoped
@Path("districts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Districts, teams and link EPs")
public class DistrictsResource {

    @Inject
    DistrictService districts;

    @GET
    @Operation(summary = "All districts by name, the retired ones too")
    public List<DistrictView> list() {
        return districts.list();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One district",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "With how many settings lie in it")
    @APIResponse(responseCode = "404", description = "There is no such district")
    public Response get(@PathParam("id") String id) {
        DistrictView district = districts.get(Ids.of(id));
        return Versions.tagged(district, district.version());
    }

    @POST
    @Operation(summary = "Add a district")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response add(DistrictInput entered) {
        UUID id = districts.add(entered);
        return Added.at("districts/", id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Rename a district, or give it another team")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            DistrictInput entered) {
        districts.change(Ids.of(id), Versions.of(version), entered);
    }

    @PUT
    @Path("{id}/retired")
    @Operation(summary = "Retire a district, or bring it back")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "422", description = "Open settings lie in it")
    public void retire(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Retirement entered) {
        if (entered.said()) {
            districts.retire(Ids.of(id), Versions.of(version));
        } else {
            districts.bringBack(Ids.of(id), Versions.of(version));
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a district that was never used")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "422", description = "It was used: retire it")
    public void remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        districts.remove(Ids.of(id), Versions.of(version));
    }
}

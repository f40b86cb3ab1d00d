package org.attune.kernel.diary;

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
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The rooms, for programs. */
@RequestScoped
@Path("rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Diary")
public class RoomsResource {

    @Inject
    RoomService rooms;

    @GET
    @Operation(summary = "All rooms by name, the retired ones last")
    public List<RoomView> list() {
        return rooms.list();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One room",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "As it stands")
    @APIResponse(responseCode = "404", description = "There is no such room")
    public Response get(@PathParam("id") String id) {
        RoomView room = rooms.get(Ids.of(id));
        return Versions.tagged(room, room.version());
    }

    @POST
    @Operation(summary = "Add a room")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response add(RoomInput entered) {
        UUID id = rooms.keep(null, 0, entered);
        return Response.created(URI.create("rooms/" + id)).entity(rooms.get(id)).build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a room")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void change(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            RoomInput entered) {
        rooms.keep(Ids.of(id), Versions.of(version), entered);
    }
}

package org.attune.plugins.sample;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/plugins/sample/notes}: notes for programs. */
@Path("notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    @Inject
    NoteService service;

    /**
     * A note that a program sends.
     *
     * @param submissionId the same when it is sent again; null for one that is sent once
     */
    public record NewNote(
            @Nullable UUID settingId,
            @Nullable String content,
            @Nullable UUID submissionId) {}

    @GET
    public List<NoteView> list(
            @QueryParam("before") @Nullable UUID before, @QueryParam("limit") @DefaultValue("50") int limit) {
        return service.notes(before, limit);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(NewNote note) {
        UUID submission = note.submissionId() == null ? UUID.randomUUID() : note.submissionId();
        NoteView written = service.add(note.settingId(), note.content(), submission);
        return Response.status(Response.Status.CREATED).entity(written).build();
    }
}

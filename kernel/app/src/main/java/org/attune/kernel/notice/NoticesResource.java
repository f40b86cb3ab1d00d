package org.attune.kernel.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What people are told, for the authority's own programs: an intranet that shows it beside other things. */
@RequestScoped
@Path("notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticesResource {

    private static final int MOST = 200;

    @Inject
    PersonsNotices notices;

    @GET
    @Operation(
            summary = "A person’s notices, the newest first",
            description =
                    "“person” is their email address here, “unread” false for all, “after” the “next” of the part before.")
    @APIResponse(responseCode = "200", description = "A part of the list; “next” leads on")
    @APIResponse(responseCode = "404", description = "Nobody here has that email address")
    public NoticeService.Page list(
            @QueryParam("person") @Nullable String person,
            @QueryParam("unread") @DefaultValue("true") boolean unread,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problems.malformed("“limit” is a number from 1 to " + MOST + ".");
        }
        return notices.page(person, unread, after == null ? null : Ids.of(after), limit);
    }

    @PUT
    @Path("{id}/read")
    @Operation(summary = "Mark one as read", description = "Doing so again changes nothing.")
    @APIResponse(responseCode = "204", description = "Read")
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    public void read(@PathParam("id") String id, @QueryParam("person") @Nullable String person) {
        notices.read(person, Ids.of(id));
    }
}

package org.attune.kernel.child;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.attune.kernel.web.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Lists of children for programs, and adding one. One child: see {@code child.record}. */
@RequestScoped
@Path("children")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChildResource {

    private static final int USUAL_PAGE = 50;

    @Inject
    ChildService children;

    /** Those whom {@code q} finds, or all, page by page. */
    @GET
    @Operation(
            summary = "Children whom this key may see",
            description =
                    "“q” finds by any part of a name, a date of birth (14/3/2016 or 2016-03-14), a UPN or its beginning, or"
                            + " the name of a setting. Ask with “after” for those that follow.")
    public ChildList list(
            @QueryParam("q") @Nullable String q,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable String limit) {
        int size = size(limit);
        return q == null ? children.list(after, size) : children.search(q, after, size);
    }

    /** Adds a child; answers with their id and address, and with those who may be the same child. */
    @POST
    @Operation(
            summary = "Add a child",
            description =
                    "“likelySame” lists children on record who may be the same one: look at them before you add more to the"
                            + " new record. The UPN of a child whom this key may see is refused.")
    public Response add(NewChild child) {
        ChildService.Added added = children.add(child);
        return Response.created(URI.create("children/" + added.id()))
                .entity(added)
                .build();
    }

    /** @param id the new one's */
    public record Added(UUID id) {}

    private static int size(@Nullable String limit) {
        if (limit == null) {
            return USUAL_PAGE;
        }
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= ChildService.LARGEST_PAGE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw Problems.malformed("“limit” must be a whole number from 1 to " + ChildService.LARGEST_PAGE + ".");
    }
}

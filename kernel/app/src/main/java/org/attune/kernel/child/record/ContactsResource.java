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
import org.attune.api.validation.Ids;
import org.attune.kernel.child.ChildResource;
import org.attune.kernel.child.Contact;
import org.attune.kernel.child.ContactInput;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The parents, carers and others on a child's record, for programs. */
@RequestScoped
@Path("children/{child}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class ContactsResource {

    @Inject
    PeopleService people;

    /** Somebody on the record. */
    public record Line(UUID id, boolean self, ContactInput details, int version) {
        static Line of(Contact contact) {
            return new Line(contact.getId(), contact.isSelf(), ContactInput.of(contact), contact.getVersion());
        }
    }

    @GET
    @Operation(summary = "Everybody on a child’s record, those with parental responsibility first")
    public List<Line> list(@PathParam("child") String child) {
        return people.of(Ids.of(child)).stream().map(Line::of).toList();
    }

    @POST
    @Operation(summary = "Add a contact")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response add(@PathParam("child") String child, ContactInput entered) {
        UUID id = people.add(Ids.of(child), entered);
        return Response.created(URI.create("children/" + child + "/contacts/" + id))
                .entity(new ChildResource.Added(id))
                .build();
    }

    @PUT
    @Path("{contact}")
    @Operation(summary = "Change a contact")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    public void change(
            @PathParam("child") String child,
            @PathParam("contact") String contact,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            ContactInput entered) {
        people.change(Ids.of(child), Ids.of(contact), Versions.of(version), entered);
    }
}

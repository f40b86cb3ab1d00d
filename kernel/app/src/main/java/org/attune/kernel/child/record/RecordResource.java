package org.attune.kernel.child.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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

/** One child's record for programs: the whole of it, and each subject to change. */
@RequestScoped
@Path("children/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class RecordResource {

    @Inject
    ChildRecordService records;

    @GET
    @Operation(
            summary = "One child",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "What is on the record today")
    @APIResponse(responseCode = "404", description = "There is no such child, or none that this key may see")
    public Response get(@PathParam("id") String id) {
        ChildRecord child = records.get(Ids.of(id));
        return Versions.tagged(child, child.version());
    }

    @GET
    @Path("history")
    @Operation(summary = "Settings and special educational help of before, the newest first")
    public History history(@PathParam("id") String id) {
        WholeRecord whole = records.whole(Ids.of(id));
        return new History(whole.settingsBefore(), whole.senBefore());
    }

    /** What was so before. */
    public record History(List<Earlier> settings, List<Earlier> sen) {}

    @PUT
    @Path("names")
    @Operation(summary = "Change names, pronouns, date of birth and UPN")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void names(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Names entered) {
        records.names(child(id), Versions.of(version), entered);
    }

    @PUT
    @Path("school")
    @Operation(summary = "Change the setting, since when, and the year group where it is not that of the age")
    @APIResponse(responseCode = "204", description = "Saved; the setting of before is kept in the history")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    public void school(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, School entered) {
        records.school(child(id), Versions.of(version), entered);
    }

    @PUT
    @Path("sen")
    @Operation(summary = "Change the special educational help")
    @APIResponse(responseCode = "204", description = "Saved; the help of before is kept in the history")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    public void sen(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, Sen entered) {
        records.sen(child(id), Versions.of(version), entered);
    }

    @PUT
    @Path("languages")
    @Operation(summary = "Change languages at home and whether an interpreter is needed")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first; says what")
    public void languages(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Languages entered) {
        records.languages(child(id), Versions.of(version), entered);
    }

    private static UUID child(String id) {
        return Ids.of(id);
    }
}

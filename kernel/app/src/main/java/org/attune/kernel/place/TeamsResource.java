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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.validation.Ids;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The teams and who is in them, for programs. */
@RequestScoped
@Path("teams")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Districts, teams and link EPs")
public class TeamsResource {

    /** Somebody who joins a team, as a program says it. */
    public record Joining(
            @Nullable UUID practitionerId,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @Inject
    TeamService teams;

    @Inject
    MemberService members;

    @GET
    @Operation(summary = "All teams by name, the retired ones too")
    public List<TeamView> list() {
        return teams.list();
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One team",
            description = "The header ETag has the version that a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "With the districts where it works")
    @APIResponse(responseCode = "404", description = "There is no such team")
    public Response get(@PathParam("id") String id) {
        TeamView team = teams.get(Ids.of(id));
        return Versions.tagged(team, team.version());
    }

    @POST
    @Operation(summary = "Add a team")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response add(TeamInput entered) {
        UUID id = teams.add(entered);
        return Added.at("teams/", id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Rename a team")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void rename(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            TeamInput entered) {
        teams.rename(Ids.of(id), Versions.of(version), entered);
    }

    @PUT
    @Path("{id}/retired")
    @Operation(summary = "Retire a team, or bring it back")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "422", description = "Somebody is in it, or a district names it")
    public void retire(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            Retirement entered) {
        if (entered.said()) {
            teams.retire(Ids.of(id), Versions.of(version));
        } else {
            teams.bringBack(Ids.of(id), Versions.of(version));
        }
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a team in which nobody ever was")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "422", description = "It was used: retire it")
    public void remove(@PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        teams.remove(Ids.of(id), Versions.of(version));
    }

    @GET
    @Path("{id}/members")
    @Operation(summary = "Who is, was and will be in a team")
    public List<MemberView> members(@PathParam("id") String id) {
        teams.get(Ids.of(id));
        return members.of(Ids.of(id));
    }

    @POST
    @Path("{id}/members")
    @Operation(
            summary = "Put somebody into a team",
            description = "Whoever is in another team leaves it the day before.")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public Response join(@PathParam("id") String id, Joining entered) {
        UUID member =
                members.add(Ids.of(id), entered.practitionerId(), new DaysInput(entered.firstDay(), entered.lastDay()));
        return Added.at("teams/" + id + "/members/", member);
    }

    @PUT
    @Path("{id}/members/{member}")
    @Operation(summary = "Change from when until when somebody is in a team")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    public void change(
            @PathParam("id") String id,
            @PathParam("member") String member,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            DaysInput entered) {
        MemberView found = members.get(Ids.of(member));
        if (!found.teamId().equals(Ids.of(id))) {
            throw new NotFoundException("There is no such member of a team.");
        }
        members.change(found.id(), Versions.of(version), entered);
    }
}

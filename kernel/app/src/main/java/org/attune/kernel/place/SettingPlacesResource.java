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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.problem.NotFoundException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.place.SettingPlaceService.Wanted;
import org.attune.kernel.place.SettingPlaceService.Where;
import org.attune.kernel.web.Problems;
import org.attune.kernel.web.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The districts and link EPs of settings, for programs. */
@RequestScoped
@Path("settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Districts, teams and link EPs")
public class SettingPlacesResource {

    private static final int STEP = 200;

    /** @param districtId null to take the setting out of its district */
    public record Placing(@Nullable UUID districtId) {}

    /** Who is to be link EP, as a program says it. */
    public record Giving(
            @Nullable UUID practitionerId,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay) {}

    @Inject
    SettingPlaceService settings;

    @Inject
    LinkEpService links;

    @GET
    @Path("places")
    @Operation(
            summary = "The open settings by name with their district and link EP, up to 200 at once",
            description =
                    "“day” says whose link EPs (today’s if left out), “after” is the id of the last setting of the step before,"
                            + " “without” is “district” or “link-ep” for those that have none.")
    public List<SettingPlaceView> list(
            @QueryParam("day") @Nullable String day,
            @QueryParam("after") @Nullable String after,
            @QueryParam("without") @Nullable String without) {
        Where none = new Where(null, true);
        Wanted wanted = new Wanted(
                "", "district".equals(without) ? none : Where.ANY, "link-ep".equals(without) ? none : Where.ANY);
        return settings.list(wanted, day(day), after == null ? null : Ids.of(after), STEP);
    }

    @GET
    @Path("{setting}/place")
    @Operation(summary = "The district of a setting and its link EP of today")
    @APIResponse(responseCode = "200", description = "Where it is, and who its link EP is")
    @APIResponse(responseCode = "404", description = "There is no such setting")
    public SettingPlaceView get(@PathParam("setting") String setting) {
        return settings.get(Ids.of(setting), London.today());
    }

    @PUT
    @Path("{setting}/district")
    @Operation(summary = "Put a setting into a district, or take it out of its own")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "422", description = "The district is retired")
    public void place(@PathParam("setting") String setting, Placing entered) {
        settings.put(List.of(Ids.of(setting)), entered.districtId());
    }

    @GET
    @Path("{setting}/link-eps")
    @Operation(
            summary = "Who is, was and will be link EP of a setting, the latest first",
            description = "Each has the version that a change must name in If-Match.")
    public List<LinkEpView> linkEps(@PathParam("setting") String setting) {
        return links.of(Ids.of(setting));
    }

    @POST
    @Path("{setting}/link-eps")
    @Operation(
            summary = "Make somebody the link EP of a setting",
            description = "Whoever was before ends the day before, and comes back where there is a last day.")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "422", description = "Names each field that is wrong")
    public void give(@PathParam("setting") String setting, Giving entered) {
        links.give(
                List.of(Ids.of(setting)),
                entered.practitionerId(),
                new DaysInput(entered.firstDay(), entered.lastDay()));
    }

    @PUT
    @Path("{setting}/link-eps/{link}")
    @Operation(summary = "Change from when until when somebody is link EP")
    @APIResponse(responseCode = "204", description = "Saved")
    @APIResponse(responseCode = "409", description = "Somebody else saved first")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public void change(
            @PathParam("setting") String setting,
            @PathParam("link") String link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version,
            DaysInput entered) {
        links.change(ofSetting(setting, link), Versions.of(version), entered);
    }

    @DELETE
    @Path("{setting}/link-eps/{link}")
    @Operation(summary = "Take back what has not begun before today")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "422", description = "It has begun: change its last day")
    public void remove(
            @PathParam("setting") String setting,
            @PathParam("link") String link,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version) {
        links.remove(ofSetting(setting, link), Versions.of(version));
    }

    /** The link's id, where it is this setting's. */
    private UUID ofSetting(String setting, String link) {
        LinkEpView found = links.get(Ids.of(link));
        if (!found.settingId().equals(Ids.of(setting))) {
            throw new NotFoundException("There is no such link EP.");
        }
        return found.id();
    }

    private static LocalDate day(@Nullable String text) {
        try {
            return text == null ? London.today() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Problems.malformed("“day” must be a day, for example 2026-11-22.");
        }
    }
}

package org.attune.plugins.districtdays;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.attune.api.ledger.LedgerPeriod;

/**
 * {@code /api/v1/plugins/district-days/offered}: what came of Video Interaction Guidance, Multi-Family Groups and Communities of
 * Practice in a year, in figures. Nobody is named.
 */
@Path("offered")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfferedResource {

    /** @param guidance families of Video Interaction Guidance, all of them together */
    public record Body(
            int year,
            VigFigures.Year guidance,
            List<GroupViews.Figures> groups,
            List<CommunityService.Figures> communities) {}

    @Inject
    FiguresService figures;

    @Inject
    VigFigures guidance;

    @Inject
    GroupViews groups;

    @Inject
    CommunityService communities;

    @GET
    public Body year(@QueryParam("year") @DefaultValue("0") int year) {
        LedgerPeriod period = DistrictsResource.period(figures.present(), year);
        return new Body(period.year(), guidance.of(period), groups.figures(period), communities.figures(period));
    }
}

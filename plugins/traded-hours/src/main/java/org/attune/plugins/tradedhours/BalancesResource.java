package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;

/** {@code GET /api/v1/plugins/traded-hours/balances?year=2026}: what each setting bought, used and has left. */
@Path("balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalancesResource {

    /** Times are in minutes. */
    public record Body(UUID settingId, String setting, int academicYear, int bought, int used, int left) {

        static Body of(Balance balance) {
            return new Body(
                    balance.settingId(),
                    balance.setting(),
                    balance.year().start(),
                    balance.bought(),
                    balance.used(),
                    balance.left());
        }
    }

    /** @param items by the setting's name */
    public record ListBody(List<Body> items) {}

    @Inject
    StatementService service;

    @GET
    public ListBody balances(@QueryParam("year") @DefaultValue("0") int year) {
        return new ListBody(service.balances(AcademicYear.orCurrent(year)).stream()
                .map(Body::of)
                .toList());
    }
}

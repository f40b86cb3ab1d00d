package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.attune.api.place.LinkEps;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;

/** Who plans a setting's hours: its own people, its link EP, a principal, and whom the authority's options say. */
@ApplicationScoped
class Planners {

    @Inject
    LinkEps linkEps;

    @Inject
    PluginSettings settings;

    @Inject
    CurrentUser user;

    boolean may(UUID settingId) {
        return user.settingIds().contains(settingId)
                || user.may(Permission.LEAD_SERVICE)
                || bySettings()
                || isLinkEp(settingId);
    }

    /** @throws RefusedException for whoever only reads it; says who plans */
    void require(Setting setting) {
        if (!may(setting.getId())) {
            throw new RefusedException(
                    "not-yours-to-plan",
                    "The hours of " + setting.getName() + " are planned by its SENCO with "
                            + linkEps.of(setting.getId(), London.today())
                                    .map(link -> "its link educational psychologist, " + link.name())
                                    .orElse("a principal, since it has no link educational psychologist today")
                            + ". Nothing was changed.");
        }
    }

    private boolean bySettings() {
        return switch (settings.get(TradedHoursSettings.class).whoPlans()) {
            case LINK_EP -> false;
            case OFFICE -> user.may(Permission.MANAGE_SERVICE);
            case EVERYBODY -> user.may(Permission.WORK_SERVICE) || user.may(Permission.MANAGE_SERVICE);
        };
    }

    private boolean isLinkEp(UUID settingId) {
        UUID me = user.practitionerId();
        return me != null
                && linkEps.of(settingId, London.today())
                        .filter(link -> link.practitionerId().equals(me))
                        .isPresent();
    }
}

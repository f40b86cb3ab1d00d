package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Retiring a district or a team, bringing it back, or removing one that was never used. */
@Named("placeRetire")
@ViewScoped
public class RetirePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DistrictService districts;

    @Inject
    TeamService teams;

    private @Nullable String district;
    private @Nullable String team;
    private String name = "";
    private int version;
    private boolean retired;
    private boolean used;

    public void load() {
        if (district != null) {
            DistrictView found = districts.get(Ids.of(district));
            keep(found.name(), found.version(), found.retiredOn() != null, districts.isUsed(found.id()));
        } else {
            TeamView found = teams.get(Ids.of(team));
            keep(found.name(), found.version(), found.retiredOn() != null, teams.isUsed(found.id()));
        }
    }

    private void keep(String foundName, int foundVersion, boolean isRetired, boolean isUsed) {
        name = foundName;
        version = foundVersion;
        retired = isRetired;
        used = isUsed;
    }

    public String retire() {
        if (district != null) {
            districts.retire(Ids.of(district), version);
        } else {
            teams.retire(Ids.of(team), version);
        }
        return done(name + " is retired. What was done there stays.");
    }

    public String bringBack() {
        if (district != null) {
            districts.bringBack(Ids.of(district), version);
        } else {
            teams.bringBack(Ids.of(team), version);
        }
        return done(name + " is in use again.");
    }

    public String remove() {
        if (district != null) {
            districts.remove(Ids.of(district), version);
        } else {
            teams.remove(Ids.of(team), version);
        }
        return done(name + " is removed.");
    }

    private static String done(String words) {
        PageNotice.afterRedirect(words);
        return "/places/list.xhtml?faces-redirect=true";
    }

    public String getKind() {
        return district == null ? "team" : "district";
    }

    public String getName() {
        return name;
    }

    public boolean isRetired() {
        return retired;
    }

    public boolean isUsed() {
        return used;
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }
}

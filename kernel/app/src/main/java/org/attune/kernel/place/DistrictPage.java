package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of a district. */
@Named("districtForm")
@ViewScoped
public class DistrictPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DistrictService districts;

    @Inject
    TeamService teams;

    private @Nullable String id;
    private int version;
    private String title = "";
    private String name = "";
    private @Nullable String teamId;
    private @Nullable Choice presentTeam;
    private boolean retired;
    private transient @Nullable List<Choice> choices;

    public void load() {
        if (id == null) {
            return;
        }
        DistrictView district = districts.get(Ids.of(id));
        version = district.version();
        title = district.name();
        name = district.name();
        retired = district.retiredOn() != null;
        UUID team = district.teamId();
        String teamName = district.team();
        teamId = team == null ? null : team.toString();
        presentTeam = team == null || teamName == null ? null : new Choice(team, teamName);
    }

    public String save() {
        DistrictInput entered = new DistrictInput(name, Ids.orNull(teamId));
        if (id == null) {
            districts.add(entered);
        } else {
            districts.change(Ids.of(id), version, entered);
        }
        PageNotice.afterRedirect("Saved.");
        return "/places/list.xhtml?faces-redirect=true";
    }

    /** Those in use, and the present one even where it is retired. */
    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = new ArrayList<>(teams.choices());
            if (presentTeam != null && !known.contains(presentTeam)) {
                known.add(0, presentTeam);
            }
            choices = known;
        }
        return known;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isRetired() {
        return retired;
    }

    /** The name that is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable String getTeamId() {
        return teamId;
    }

    public void setTeamId(@Nullable String teamId) {
        this.teamId = teamId;
    }
}

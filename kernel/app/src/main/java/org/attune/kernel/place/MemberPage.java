package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Putting somebody into a team, or changing from when until when they are in it. */
@Named("memberForm")
@ViewScoped
public class MemberPage extends DaysForm {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamService teams;

    @Inject
    MemberService members;

    private @Nullable String id;
    private @Nullable String team;
    private @Nullable String practitionerId;
    private String teamName = "";
    private String name = "";
    private int version;
    private boolean toCome;
    private transient @Nullable List<Choice> choices;

    public void load() {
        if (id == null) {
            teamName = teams.get(Ids.of(team)).name();
            setFirstDay(London.today());
            return;
        }
        MemberView member = members.get(Ids.of(id));
        team = member.teamId().toString();
        teamName = member.team();
        name = member.name();
        version = member.version();
        toCome = member.isToCome();
        setFirstDay(member.firstDay());
        setLastDay(member.lastDay());
    }

    public String save() {
        if (id == null) {
            members.add(Ids.of(team), Ids.orNull(practitionerId), days());
        } else {
            members.change(Ids.of(id), version, days());
        }
        return done("Saved.");
    }

    public String remove() {
        members.remove(Ids.of(id), version);
        return done("Taken back.");
    }

    private String done(String words) {
        PageNotice.afterRedirect(words);
        return "/places/team.xhtml?faces-redirect=true&id=" + team;
    }

    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = members.practitioners();
            choices = known;
        }
        return known;
    }

    public boolean isAdding() {
        return id == null;
    }

    /** Whether it can be taken back, because nothing of it has been yet. */
    public boolean isToCome() {
        return toCome;
    }

    public String getTeamName() {
        return teamName;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    public @Nullable String getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable String practitionerId) {
        this.practitionerId = practitionerId;
    }
}

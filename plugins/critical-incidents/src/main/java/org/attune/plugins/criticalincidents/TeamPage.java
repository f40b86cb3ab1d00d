package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.Chosen;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that puts somebody into a response team, and the way out of it. */
@Named("criticalIncidentsTeam")
@ViewScoped
public class TeamPage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    TeamService team;

    private @Nullable String person = "";
    private @Nullable String role = TeamRole.RESPONDER.name();

    private transient @Nullable List<Choice> choices;

    public String add() {
        team.add(id(), Ids.orNull(person), Chosen.of(TeamRole.class, role));
        return Address.to("incident.xhtml?id=" + id, "The team is changed. They were told.");
    }

    public String leave() {
        team.leave(id());
        return Address.to("list.xhtml", "You have left the response team.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = choices;
        if (known == null) {
            known = team.people();
            choices = known;
        }
        return known;
    }

    /** The parts that somebody can be given. */
    public List<TeamRole> getRoles() {
        return List.of(TeamRole.LEAD, TeamRole.RESPONDER);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }
}

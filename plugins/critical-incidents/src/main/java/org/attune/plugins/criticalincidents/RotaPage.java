package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Who answers, and the open slots that somebody may take. */
@Named("criticalIncidentsRota")
@ViewScoped
public class RotaPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RotaService rota;

    @Inject
    HandoverService handover;

    @Inject
    TeamService team;

    @Inject
    CurrentUser user;

    private @Nullable LocalDate from;
    private @Nullable String weeks;
    private @Nullable String person = "";

    private transient @Nullable Boolean dutyTeam;
    private transient @Nullable List<RotaService.Slot> slots;
    private transient @Nullable List<RotaService.Member> members;
    private transient @Nullable List<HandoverService.Line> handovers;
    private transient @Nullable List<Choice> choices;

    /** Refused before anything is written. */
    public void load() {
        isTeam();
    }

    public boolean isTeam() {
        Boolean known = dutyTeam;
        if (known == null) {
            known = rota.isTeam();
            dutyTeam = known;
        }
        return known;
    }

    public List<RotaService.Slot> getSlots() {
        List<RotaService.Slot> known = slots;
        if (known == null) {
            known = rota.slots();
            slots = known;
        }
        return known;
    }

    public List<RotaService.Member> getMembers() {
        List<RotaService.Member> known = members;
        if (known == null) {
            known = rota.dutyTeam();
            members = known;
        }
        return known;
    }

    public List<HandoverService.Line> getHandovers() {
        List<HandoverService.Line> known = handovers;
        if (known == null) {
            known = handover.newest();
            handovers = known;
        }
        return known;
    }

    public List<Choice> getPeople() {
        List<Choice> known = choices;
        if (known == null) {
            known = team.people();
            choices = known;
        }
        return known;
    }

    public String addWeeks() {
        rota.addWeeks(from, weeks);
        return Address.to("rota.xhtml", "Slots added.");
    }

    public String addMember() {
        rota.addToTeam(Ids.orNull(person));
        return Address.to("rota.xhtml", "Added to the duty team.");
    }

    public String removeMember(UUID member) {
        rota.removeFromTeam(member);
        return Address.to("rota.xhtml", "Taken out of the duty team.");
    }

    public boolean isOffice() {
        return user.may(Permission.MANAGE_SERVICE);
    }

    /** Whether they may take a slot. */
    public boolean isPractitioner() {
        return user.practitionerId() != null;
    }

    public boolean mine(RotaService.Slot slot) {
        return slot.practitionerId() != null && slot.practitionerId().equals(user.practitionerId());
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String weeks) {
        this.weeks = weeks;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}

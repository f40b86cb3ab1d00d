package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that hands over to the next who answers. */
@Named("criticalIncidentsHandover")
@ViewScoped
public class HandoverPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoverService handovers;

    @Inject
    TeamService team;

    private @Nullable String person = "";
    private boolean slot = true;
    private @Nullable String note;

    private transient @Nullable List<Choice> choices;

    /** Refused before anything is written. */
    public void load() {
        getPeople();
    }

    public List<Choice> getPeople() {
        List<Choice> known = choices;
        if (known == null) {
            known = team.people();
            choices = known;
        }
        return known;
    }

    public String save() {
        handovers.handOver(Ids.orNull(person), slot, note, submission);
        return Address.to("rota.xhtml", "Handed over. They were told.");
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public boolean isSlot() {
        return slot;
    }

    public void setSlot(boolean slot) {
        this.slot = slot;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}

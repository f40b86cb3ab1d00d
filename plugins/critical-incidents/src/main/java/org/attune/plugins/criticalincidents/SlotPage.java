package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that gives a slot of the rota to somebody, or opens it again. */
@Named("criticalIncidentsSlot")
@ViewScoped
public class SlotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RotaService rota;

    @Inject
    TeamService team;

    private @Nullable String person = "";

    @Inject
    CurrentUser user;

    private @Nullable UUID id;
    private transient RotaService.@Nullable Slot slot;
    private transient @Nullable List<Choice> choices;

    public void load() {
        id = Address.needed("id");
        UUID holder = getSlot().practitionerId();
        person = holder == null ? "" : holder.toString();
    }

    public RotaService.Slot getSlot() {
        RotaService.Slot known = slot;
        if (known == null) {
            known = rota.view(id);
            slot = known;
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

    /** Asked of the service anew: whoever was first has it. */
    public String take() {
        rota.take(Objects.requireNonNull(id));
        return Address.to("rota.xhtml", "The slot is yours.");
    }

    public boolean isPractitioner() {
        return user.practitionerId() != null;
    }

    /** Whether they may give it to somebody: whoever keeps the rota, or whoever has it. */
    public boolean isGiver() {
        UUID holder = getSlot().practitionerId();
        return user.may(Permission.MANAGE_SERVICE) || holder != null && holder.equals(user.practitionerId());
    }

    public String save() {
        rota.give(Objects.requireNonNull(id), Ids.orNull(person));
        return Address.to("rota.xhtml", "Rota changed.");
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}

package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form that books again what was put aside. */
@Named("criticalIncidentsRebook")
@ViewScoped
public class RebookPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AsideService asides;

    private @Nullable LocalDate day;
    private @Nullable String time;

    private @Nullable UUID id;
    private transient @Nullable PutAside aside;

    public void load() {
        id = Address.needed("id");
        getAside();
    }

    public PutAside getAside() {
        PutAside known = aside;
        if (known == null) {
            known = asides.get(id);
            aside = known;
        }
        return known;
    }

    public String save() {
        UUID incident = getAside().getIncidentId();
        asides.rebook(Objects.requireNonNull(id), day, time);
        return Address.to("aside.xhtml?id=" + incident, "Booked again.");
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getTime() {
        return time;
    }

    public void setTime(@Nullable String time) {
        this.time = time;
    }
}

package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form that says that films are gone, as it was decided. */
@Named("districtDaysVigFilms")
@ViewScoped
public class VigFilmsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    VigViews views;

    @Inject
    VigCycles cycles;

    private @Nullable UUID id;
    private transient @Nullable List<VigView.Cycle> films;

    private @Nullable LocalDate on;

    public void load() {
        id = Address.needed("id");
        getFilms();
    }

    public String save() {
        cycles.gone(id, on);
        return Address.to("vig-referral.xhtml?id=" + id, "Saved. No film of this family is kept that should be gone.");
    }

    public List<VigView.Cycle> getFilms() {
        List<VigView.Cycle> known = films;
        if (known == null) {
            known = views.of(id).cycles().stream()
                    .filter(one -> one.film() != one.film().done())
                    .toList();
            films = known;
        }
        return known;
    }

    public @Nullable UUID getId() {
        return id;
    }

    public @Nullable LocalDate getOn() {
        return on;
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }
}

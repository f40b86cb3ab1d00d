package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** Days that somebody asked to move: approved, declined or withdrawn here. */
@Named("districtDaysMove")
@ViewScoped
public class MovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MoveService moves;

    private @Nullable UUID id;
    private transient @Nullable MoveView shown;
    private @Nullable String because;

    public void load() {
        id = Address.needed("id");
        getShown();
    }

    public MoveView getShown() {
        MoveView known = shown;
        if (known == null) {
            known = moves.view(id);
            shown = known;
        }
        return known;
    }

    public String approve() {
        moves.approve(id);
        return Address.to("move.xhtml?id=" + id, "You have approved it.");
    }

    public String end() {
        moves.end(id, because);
        return Address.to("move.xhtml?id=" + id, "The days stay where they are.");
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}

package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The form that gives back what was planned and is not needed. */
@Named("tradedHoursDrop")
@ViewScoped
public class DropPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanService plans;

    private final UUID submission = UUID.randomUUID();
    private @Nullable UUID id;
    private transient @Nullable Need need;
    private @Nullable String because;

    public void load() {
        id = Address.id("id");
        getNeed();
    }

    public Need getNeed() {
        Need known = need;
        if (known == null) {
            known = plans.open(id);
            need = known;
        }
        return known;
    }

    public String drop() {
        Need dropped = getNeed();
        plans.drop(id, because, submission);
        return Address.to(
                "plan.xhtml?setting=" + dropped.getSettingId() + "&year="
                        + dropped.getYear().start(),
                "Given back. The hours are free again.");
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }
}

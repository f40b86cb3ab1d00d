package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.time.London;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** The form that keeps what a family and its guider saw in a film together. */
@Named("districtDaysVigReview")
@ViewScoped
public class VigReviewPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    VigCycles cycles;

    private @Nullable UUID referral;
    private String film = "";

    private @Nullable String next;

    private final WorkedFields fields = new WorkedFields();

    public void load() {
        id = Address.needed("id");
        VigCycle cycle = cycles.get(id);
        referral = cycle.getReferralId();
        film = "Cycle " + cycle.getNumber() + ", filmed on " + London.wordsOrNothing(cycle.getFilmedOn());
    }

    public String save() {
        cycles.review(id, new VigCycles.Meeting(fields.getDay(), fields.getTime(), fields.getWhat(), next), submission);
        return Address.to(
                "vig-referral.xhtml?id=" + referral, "Shared review recorded, and its time charged to the district.");
    }

    public @Nullable UUID getReferral() {
        return referral;
    }

    public String getFilm() {
        return film;
    }

    public @Nullable String getNext() {
        return next;
    }

    public void setNext(@Nullable String next) {
        this.next = next;
    }

    public WorkedFields getFields() {
        return fields;
    }
}

package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** What is sold against the time there is, and income against plan. */
@Named("tradedHoursSold")
@ViewScoped
public class SoldPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SoldService service;

    private int year = AcademicYear.current().start();
    private transient @Nullable SoldView shown;
    private @Nullable String planned;

    public void load() {
        year = AcademicYear.inAddress().start();
        SoldView view = getShown();
        planned = view.hasPlan() ? view.planned().decimal() : "";
    }

    public SoldView getShown() {
        SoldView known = shown;
        if (known == null) {
            known = service.of(new AcademicYear(year));
            shown = known;
        }
        return known;
    }

    public String plan() {
        service.plan(new AcademicYear(year), planned);
        return Address.to("sold.xhtml?year=" + year, "The plan was saved.");
    }

    public List<AcademicYear> getYears() {
        return AcademicYear.around();
    }

    public @Nullable String getPlanned() {
        return planned;
    }

    public void setPlanned(@Nullable String planned) {
        this.planned = planned;
    }
}

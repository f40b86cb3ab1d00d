package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.work.WorkedFields;

/** The form that keeps that a family was filmed. */
@Named("districtDaysVigFilm")
@ViewScoped
public class VigFilmPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    VigReferrals referrals;

    @Inject
    VigCycles cycles;

    private final WorkedFields fields = new WorkedFields();

    public void load() {
        id = referrals.get(Address.needed("id")).getId();
    }

    public String save() {
        cycles.film(id, new VigCycles.Meeting(fields.getDay(), fields.getTime(), fields.getWhat(), null), submission);
        return Address.to("vig-referral.xhtml?id=" + id, "Film recorded, and its time charged to the district.");
    }

    public WorkedFields getFields() {
        return fields;
    }
}

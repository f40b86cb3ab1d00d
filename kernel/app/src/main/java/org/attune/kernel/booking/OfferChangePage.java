package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Changes what is offered: what it is called and about, its places, how it is booked and by whom. */
@Named("offerChange")
@ViewScoped
public class OfferChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferService offers;

    private @Nullable String id;
    private String title = "";
    private int version;
    private OfferFields fields = new OfferFields();

    public void load() {
        OfferLine offer = offers.get(Ids.of(id));
        title = offer.title();
        version = offer.version();
        fields = OfferFields.of(offers.terms(offer.id()), offer.serviceOnly());
    }

    public String save() {
        UUID offer = Ids.of(id);
        offers.change(offer, version, fields.terms());
        PageNotice.afterRedirect("Saved.");
        return "/sessions/offered.xhtml?faces-redirect=true&id=" + offer;
    }

    /** What it is called as it is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public OfferFields getFields() {
        return fields;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.diary.Typed;
import org.jspecify.annotations.Nullable;

/** Changes how many places an offer has, and what it is about. */
@Named("offerChange")
@ViewScoped
public class OfferChangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferService offers;

    private @Nullable String id;
    private String title = "";
    private int version;
    private String capacity = "";
    private String about = "";

    public void load() {
        OfferLine offer = offers.get(Ids.of(id));
        title = offer.title();
        version = offer.version();
        capacity = Integer.toString(offer.capacity());
        about = offer.about();
    }

    public String save() {
        UUID offer = Ids.of(id);
        offers.change(offer, version, new OfferTerms(Typed.number(capacity), about));
        PageNotice.afterRedirect("Saved.");
        return "/sessions/offered.xhtml?faces-redirect=true&id=" + offer;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity == null ? "" : capacity;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about == null ? "" : about;
    }
}

package org.attune.plugins.tradedhours;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.problem.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The forms that draft a price list and issue it. */
@Named("tradedHoursOfferEdit")
@ViewScoped
public class OfferEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferService offers;

    private @Nullable UUID id;
    private int version;
    private transient @Nullable OfferView shown;

    private @Nullable String intro;
    private @Nullable String core;
    private @Nullable String terms;

    private @Nullable String kind = "";
    private @Nullable String priceTitle;
    private @Nullable String blockHours;
    private @Nullable String pounds;

    private @Nullable String discountKind = "";
    private @Nullable String discountTitle;
    private @Nullable String percent;

    public void load() {
        id = Address.id("id");
        OfferView view = getShown();
        if (view.issued()) {
            throw new NotFoundException("This price list is issued, and what is issued never changes.");
        }
        version = view.version();
        intro = view.intro();
        core = view.core();
        terms = view.terms();
    }

    public OfferView getShown() {
        OfferView known = shown;
        if (known == null) {
            known = offers.view(id);
            shown = known;
        }
        return known;
    }

    public String saveWords() {
        offers.words(theId(), version, intro, core, terms);
        return back("Saved.");
    }

    public String addPrice() {
        offers.addPrice(theId(), Chosen.of(PriceKind.class, kind), priceTitle, blockHours, pounds);
        return back("Price added.");
    }

    public String addDiscount() {
        offers.addDiscount(theId(), Chosen.of(DiscountKind.class, discountKind), discountTitle, percent);
        return back("Discount added.");
    }

    public String remove(UUID line) {
        offers.remove(theId(), line);
        return back("Removed.");
    }

    public String issue() {
        offers.issue(theId());
        return Address.to("offer.xhtml?id=" + id, "Issued. From now on it never changes.");
    }

    private String back(String words) {
        return Address.to("offer-edit.xhtml?id=" + id, words);
    }

    private UUID theId() {
        return Objects.requireNonNull(id);
    }

    public List<PriceKind> getKinds() {
        return List.of(PriceKind.values());
    }

    public List<DiscountKind> getDiscountKinds() {
        return List.of(DiscountKind.values());
    }

    public @Nullable String getIntro() {
        return intro;
    }

    public void setIntro(@Nullable String intro) {
        this.intro = intro;
    }

    public @Nullable String getCore() {
        return core;
    }

    public void setCore(@Nullable String core) {
        this.core = core;
    }

    public @Nullable String getTerms() {
        return terms;
    }

    public void setTerms(@Nullable String terms) {
        this.terms = terms;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getPriceTitle() {
        return priceTitle;
    }

    public void setPriceTitle(@Nullable String priceTitle) {
        this.priceTitle = priceTitle;
    }

    public @Nullable String getBlockHours() {
        return blockHours;
    }

    public void setBlockHours(@Nullable String blockHours) {
        this.blockHours = blockHours;
    }

    public @Nullable String getPounds() {
        return pounds;
    }

    public void setPounds(@Nullable String pounds) {
        this.pounds = pounds;
    }

    public @Nullable String getDiscountKind() {
        return discountKind;
    }

    public void setDiscountKind(@Nullable String discountKind) {
        this.discountKind = discountKind;
    }

    public @Nullable String getDiscountTitle() {
        return discountTitle;
    }

    public void setDiscountTitle(@Nullable String discountTitle) {
        this.discountTitle = discountTitle;
    }

    public @Nullable String getPercent() {
        return percent;
    }

    public void setPercent(@Nullable String percent) {
        this.percent = percent;
    }
}

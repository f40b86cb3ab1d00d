package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.diary.OfferTerms;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.booking.SessionFilter.When;
import org.attune.kernel.booking.SessionLists.Page;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** One offer with its sessions that are still to come, and the page that asks before it is withdrawn. */
@Named("offered")
@ViewScoped
public class OfferedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int STEP = 50;

    @Inject
    OfferService offers;

    @Inject
    SessionLists lists;

    private @Nullable String id;
    private @Nullable String after;
    private transient @Nullable OfferLine offer;
    private transient @Nullable OfferTerms terms;
    private transient @Nullable Page page;

    public void load() {
        getOffer();
    }

    public OfferLine getOffer() {
        OfferLine known = offer;
        if (known == null) {
            known = offers.get(Ids.of(id));
            offer = known;
        }
        return known;
    }

    public OfferTerms getTerms() {
        OfferTerms known = terms;
        if (known == null) {
            known = offers.terms(Ids.of(id));
            terms = known;
        }
        return known;
    }

    public String getForWhom() {
        if (getOffer().serviceOnly()) {
            return "The service, for people who have no account";
        }
        int some = getTerms().settingIds().size();
        return some == 0
                ? "Every school and setting"
                : some == 1 ? "One school or setting" : some + " schools and settings";
    }

    private Page page() {
        Page known = page;
        if (known == null) {
            known = lists.page(new SessionFilter(When.COMING, false, Ids.of(id), ListPosition.of(after)), STEP);
            page = known;
        }
        return known;
    }

    public List<SessionLine> getRows() {
        return page().lines();
    }

    public @Nullable String getNext() {
        return page().next();
    }

    public String withdraw() {
        offers.withdraw(Ids.of(id));
        PageNotice.afterRedirect("Withdrawn: nothing more of it can be booked.");
        return "/sessions/offered.xhtml?faces-redirect=true&id=" + Ids.of(id);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

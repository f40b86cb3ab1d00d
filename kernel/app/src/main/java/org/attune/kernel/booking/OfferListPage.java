package org.attune.kernel.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.validation.Ids;
import org.attune.kernel.booking.OfferService.Page;
import org.jspecify.annotations.Nullable;

/** The list of what is offered. */
@Named("offerList")
@RequestScoped
public class OfferListPage {

    private static final int STEP = 50;

    @Inject
    OfferService offers;

    private @Nullable String after;
    private Page page = new Page(List.of(), null);

    public void load() {
        page = offers.page(Ids.orNull(after), STEP);
    }

    public List<OfferLine> getRows() {
        return page.lines();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : page.next().toString();
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

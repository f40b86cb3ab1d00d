package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.attune.kernel.booking.OfferService.Kind;
import org.attune.kernel.diary.PlaceForm;
import org.jspecify.annotations.Nullable;

/** Offers sessions: what is asked first, then each day of the series, to be looked at and chosen. */
@Named("offerForm")
@ViewScoped
public class OfferPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OfferService offers;

    /** Sent twice, this form offers once: the form carries it, since its view is gone after the first time. */
    private UUID submission = UUID.randomUUID();

    private final OfferFields fields = new OfferFields();
    private final PlaceForm place = new PlaceForm();
    private List<PreviewRow> preview = List.of();
    private boolean checking;

    public void load() {
        UUID me = offers.me();
        if (me != null && fields.getPeople().isEmpty()) {
            fields.setPeople(List.of(me.toString()));
        }
    }

    /** Shows each day, with what is in the way. */
    public String check() {
        preview = offers.preview(entered(List.of())).days().stream()
                .map(PreviewRow::new)
                .toList();
        checking = true;
        return "";
    }

    public String change() {
        checking = false;
        return "";
    }

    public String offer() {
        List<LocalDate> leftOut = preview.stream()
                .filter(PreviewRow::isLeftOut)
                .map(PreviewRow::date)
                .toList();
        UUID offer = offers.make(entered(leftOut));
        PageNotice.afterRedirect("Offered: schools and settings can book now.");
        return "/sessions/offered.xhtml?faces-redirect=true&id=" + offer;
    }

    private OfferInput entered(List<LocalDate> leftOut) {
        return fields.input(place.input(), leftOut, submission);
    }

    public boolean isChecking() {
        return checking;
    }

    public List<PreviewRow> getPreview() {
        return preview;
    }

    public long getFree() {
        return preview.stream().filter(PreviewRow::isFree).count();
    }

    public OfferFields getFields() {
        return fields;
    }

    public PlaceForm getPlace() {
        return place;
    }

    public List<Kind> getKinds() {
        return offers.bookable();
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(@Nullable String submission) {
        this.submission = Ids.of(submission);
    }
}

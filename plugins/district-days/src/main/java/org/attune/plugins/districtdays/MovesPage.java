package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.YearKind;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.page.YearAddress;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Days that were or are to be moved between districts, and the form that asks for it. */
@Named("districtDaysMoves")
@ViewScoped
public class MovesPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    MoveService moves;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    FiguresService figures;

    private @Nullable YearKind kind;
    private int year;
    private transient @Nullable List<MoveView> shown;
    private transient @Nullable List<Choice> districts;

    private @Nullable String from = "";
    private @Nullable String to = "";
    private @Nullable String days;
    private @Nullable String reason;

    public void load() {
        LedgerPeriod period = YearAddress.of(figures.present());
        kind = period.kind();
        year = period.year();
        UUID gives = Address.id("from");
        from = gives == null ? "" : gives.toString();
    }

    public List<MoveView> getMoves() {
        List<MoveView> known = shown;
        if (known == null) {
            known = moves.of(period());
            shown = known;
        }
        return known;
    }

    public String ask() {
        UUID asked =
                moves.ask(period(), new MoveService.Asked(Ids.orNull(from), Ids.orNull(to), days, reason), submission);
        return Address.to("move.xhtml?id=" + asked, "Asked. Two others approve it before the days are moved.");
    }

    public List<Choice> getDistricts() {
        List<Choice> known = districts;
        if (known == null) {
            known = ofDistrict.districts();
            districts = known;
        }
        return known;
    }

    private LedgerPeriod period() {
        return new LedgerPeriod(Objects.requireNonNull(kind), year);
    }

    public String getYearWords() {
        return period().words();
    }

    public int getYear() {
        return year;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that takes back time which was recorded wrongly. */
@Named("districtDaysTakeBack")
@ViewScoped
public class TakeBackPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkedService worked;

    @Inject
    OfDistrict ofDistrict;

    private @Nullable UUID work;
    private String words = "";
    private @Nullable String reason;

    public void load() {
        id = Address.needed("id");
        Worked entry = worked.get(id);
        work = entry.getWorkId();
        words = ofDistrict.words(entry.getMinutes()) + " on " + London.wordsOrNothing(entry.getDay()) + ", "
                + entry.getPractitioner().getName();
    }

    public String save() {
        worked.takeBack(id, reason, submission);
        return Address.to("work.xhtml?id=" + work, "Taken back. Its days are free again.");
    }

    public @Nullable UUID getWork() {
        return work;
    }

    public String getWords() {
        return words;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}

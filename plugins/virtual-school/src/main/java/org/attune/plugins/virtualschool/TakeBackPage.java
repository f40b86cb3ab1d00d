package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** The form that takes back time which was recorded wrongly. */
@Named("virtualSchoolTakeBack")
@ViewScoped
public class TakeBackPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkedService worked;

    @Inject
    Accounts accounts;

    private @Nullable UUID work;
    private String words = "";
    private @Nullable String reason;

    public void load() {
        id = Address.needed("id");
        Worked entry = worked.get(id);
        work = entry.getWorkId();
        words = accounts.measure().words(entry.getMinutes()) + " on " + London.words(entry.getDay()) + ", "
                + entry.getPractitioner().getName();
    }

    public String save() {
        worked.takeBack(id, reason, submission);
        return Address.to("work.xhtml?id=" + work, "Taken back. Its time is free again.");
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

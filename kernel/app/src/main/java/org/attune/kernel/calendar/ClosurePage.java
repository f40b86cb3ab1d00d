package org.attune.kernel.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.calendar.CalendarService.Choice;
import org.attune.kernel.calendar.CalendarService.ClosureInput;
import org.attune.kernel.calendar.CalendarService.Held;
import org.jspecify.annotations.Nullable;

/** The form of days on which there are no pupils, and the page that asks before they are removed. */
@Named("closureForm")
@ViewScoped
public class ClosurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CalendarService calendar;

    private @Nullable String id;
    private int version;
    private ClosureKind kind = ClosureKind.INSET;
    private String words = "";
    private String title = "";
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String setting;
    private transient @Nullable List<Choice> settings;

    public void load() {
        if (id == null) {
            return;
        }
        Held<ClosureInput> held = calendar.closure(Ids.of(id));
        version = held.version();
        ClosureInput closure = held.what();
        kind = closure.kind();
        words = closure.words();
        title = closure.words();
        firstDay = closure.firstDay();
        lastDay = closure.lastDay();
        setting = closure.settingId() == null ? null : closure.settingId().toString();
    }

    public String save() {
        calendar.keepClosure(
                id == null ? null : Ids.of(id),
                version,
                new ClosureInput(kind, firstDay, lastDay, words, Ids.orNull(setting)));
        PageNotice.afterRedirect("Saved.");
        return back();
    }

    public String remove() {
        calendar.removeClosure(Ids.of(id), version);
        PageNotice.afterRedirect("Removed.");
        return back();
    }

    private String back() {
        LocalDate day = firstDay == null ? London.today() : firstDay;
        return "/calendar/year.xhtml?faces-redirect=true&year="
                + SchoolYear.of(day).begins();
    }

    public List<Choice> getSettings() {
        List<Choice> known = settings;
        if (known == null) {
            known = calendar.settings();
            settings = known;
        }
        return known;
    }

    public ClosureKind[] getKinds() {
        return ClosureKind.values();
    }

    public ClosureKind getKind() {
        return kind;
    }

    public void setKind(ClosureKind kind) {
        this.kind = kind;
    }

    public boolean isAdding() {
        return id == null;
    }

    /** The words that are saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }
}

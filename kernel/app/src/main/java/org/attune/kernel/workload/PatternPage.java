package org.attune.kernel.workload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of somebody's working pattern from a day on. */
@Named("workingPattern")
@ViewScoped
public class PatternPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 7;

    @Inject
    PatternService patterns;

    private @Nullable String id;
    private @Nullable String practitioner;
    private String name = "";
    private int version;
    private @Nullable LocalDate firstDay;
    private ArrayList<String> hours = new ArrayList<>(Collections.nCopies(DAYS, ""));
    private String weeks = Weeks.ALL.name();
    private @Nullable String preparation;

    /** In which weeks somebody works. */
    public enum Weeks {
        ALL("All year"),
        TERM_TIME("In term time only");

        private final String words;

        Weeks(String words) {
            this.words = words;
        }

        public String getWords() {
            return words;
        }
    }

    public void load() {
        PatternService.Held held = id == null ? patterns.offer(Ids.of(practitioner)) : patterns.get(Ids.of(id));
        practitioner = held.practitionerId().toString();
        name = held.name();
        version = held.version();
        firstDay = held.firstDay();
        PatternDays days = held.days();
        hours = new ArrayList<>(days.minutes().stream()
                .map(minutes -> minutes == 0 ? "" : Hours.figure(minutes))
                .toList());
        weeks = (days.termTimeOnly() ? Weeks.TERM_TIME : Weeks.ALL).name();
        preparation = days.preparation() == null ? "" : days.preparation().toString();
    }

    public String save() {
        UUID whose = Ids.of(practitioner);
        patterns.keep(
                whose,
                id == null ? null : Ids.of(id),
                version,
                new PatternInput(firstDay, hours, weeks.equals(Weeks.TERM_TIME.name()), preparation));
        PageNotice.afterRedirect("Saved.");
        return back();
    }

    public String remove() {
        patterns.remove(Ids.of(id), version);
        PageNotice.afterRedirect("Removed. The pattern before it goes on.");
        return back();
    }

    private String back() {
        return "/workload/week.xhtml?faces-redirect=true&id=" + Ids.of(practitioner);
    }

    public boolean isAdding() {
        return id == null;
    }

    public Weeks[] getAllWeeks() {
        return Weeks.values();
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String weeks) {
        this.weeks = weeks == null ? "" : weeks;
    }

    public List<String> getHours() {
        return hours;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable String practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable String getPreparation() {
        return preparation;
    }

    public void setPreparation(@Nullable String preparation) {
        this.preparation = preparation;
    }
}

package org.attune.kernel.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.attune.kernel.workload.Asked;
import org.attune.kernel.workload.Span;
import org.jspecify.annotations.Nullable;

/** Somebody's day, week or term: one's own, or that of the person in the address. */
@Named("agenda")
@RequestScoped
public class AgendaPage {

    @Inject
    AgendaService service;

    @Inject
    CurrentUser user;

    private @Nullable String practitioner;
    private @Nullable String day;
    private @Nullable AgendaView view;
    private @Nullable List<AgendaView.Colleague> colleagues;

    public void loadDay() {
        UUID whose = whose();
        view = whose == null ? null : service.day(whose, shown());
    }

    public void loadWeek() {
        load(Span.WEEK);
    }

    public void loadTerm() {
        load(Span.TERM);
    }

    private void load(Span span) {
        UUID whose = whose();
        view = whose == null ? null : service.stretch(whose, span, shown());
    }

    private @Nullable UUID whose() {
        return practitioner == null || practitioner.isEmpty() ? user.practitionerId() : Ids.of(practitioner);
    }

    private LocalDate shown() {
        return Asked.day(day);
    }

    /** Null where whoever looks is no practitioner and has named nobody. */
    public @Nullable AgendaView getView() {
        return view;
    }

    /** Whose diaries may be chosen; empty where there is no choice. */
    public List<AgendaView.Colleague> getColleagues() {
        AgendaView shown = view;
        if (shown != null) {
            return shown.colleagues();
        }
        List<AgendaView.Colleague> known = colleagues;
        if (known == null) {
            known = service.colleagues();
            colleagues = known;
        }
        return known;
    }

    /** Whose is shown; empty for nobody's. */
    public String getShownPerson() {
        return view == null ? "" : view.practitionerId().toString();
    }

    /** The day that is asked for, for the way to another view of it. */
    public String getShownDay() {
        return shown().toString();
    }

    public @Nullable String getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable String practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}

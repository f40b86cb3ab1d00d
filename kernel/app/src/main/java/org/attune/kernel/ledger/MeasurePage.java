package org.attune.kernel.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.page.PageNotice;
import org.jspecify.annotations.Nullable;

/** How long a day and a session are. */
@Named("ledgerMeasure")
@RequestScoped
public class MeasurePage {

    @Inject
    Measures measures;

    private @Nullable String day;
    private @Nullable String session;

    public void load() {
        TimeMeasure now = measures.of(LedgerUnit.DAYS);
        day = Integer.toString(now.minutesPerDay());
        session = Integer.toString(now.minutesPerSession());
    }

    public String save() {
        measures.set(minutes(day), minutes(session));
        PageNotice.afterRedirect("Saved. Statements in days and sessions now say it so.");
        return "/ledger/measure.xhtml?faces-redirect=true";
    }

    /** What is no number is none that can be. */
    private static int minutes(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }
}

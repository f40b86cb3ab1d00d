package org.attune.kernel.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody's working week: one's own, or that of the person in the address. */
@Named("workingWeek")
@RequestScoped
public class WeekPage {

    @Inject
    WorkloadService service;

    @Inject
    CurrentUser user;

    private @Nullable String id;
    private @Nullable String span;
    private @Nullable String day;
    private @Nullable PersonView view;

    public void load() {
        UUID who = id == null || id.isEmpty() ? user.practitionerId() : Ids.of(id);
        view = who == null ? null : service.person(who, Span.of(span), Asked.day(day));
    }

    /** Null where whoever looks is no practitioner. */
    public @Nullable PersonView getView() {
        return view;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getSpan() {
        return span;
    }

    public void setSpan(@Nullable String span) {
        this.span = span;
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }
}

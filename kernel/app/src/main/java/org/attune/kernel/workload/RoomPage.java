package org.attune.kernel.workload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Who has room; what it shows stands in the address. */
@Named("whoHasRoom")
@RequestScoped
public class RoomPage {

    @Inject
    WorkloadService service;

    private @Nullable String span;
    private @Nullable String day;
    private @Nullable String team;
    private @Nullable RoomView view;

    public void load() {
        view = service.room(Span.of(span), Asked.day(day), team == null || team.isEmpty() ? null : Ids.of(team));
    }

    public RoomView getView() {
        return Objects.requireNonNull(view);
    }

    public Span[] getSpans() {
        return Span.values();
    }

    /** The one that is shown. */
    public @Nullable String getSpan() {
        return Span.of(span).getKey();
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

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }
}

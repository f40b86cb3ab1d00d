package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** An incident, for its response team: what was told, what is to be done, and what came of it. */
@Named("criticalIncidentsIncident")
@ViewScoped
public class IncidentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentService incidents;

    @Inject
    PlanService plans;

    @Inject
    CallService calls;

    @Inject
    AftermathService aftermath;

    @Inject
    CurrentUser user;

    private List<String> firstDay = List.of();
    private List<String> firstWeek = List.of();
    private List<String> later = List.of();
    private @Nullable String phase = "";
    private @Nullable String step;

    private @Nullable UUID id;
    private boolean logged;
    private transient @Nullable IncidentView view;

    public void load() {
        id = Address.needed("id");
        logged = "true".equals(Address.text("logged"));
        getView();
    }

    public IncidentView getView() {
        IncidentView known = view;
        if (known == null) {
            known = incidents.view(id);
            view = known;
        }
        return known;
    }

    public String saveDone() {
        plans.done(
                id(),
                Stream.of(firstDay, firstWeek, later)
                        .flatMap(List::stream)
                        .map(UUID::fromString)
                        .toList());
        return here("Saved.");
    }

    public String addStep() {
        plans.add(id(), Chosen.of(Phase.class, phase), step);
        return here("Step added.");
    }

    public String answered() {
        calls.answered(id());
        return here("Saved: the caller was rung back.");
    }

    public String reopen() {
        aftermath.reopen(id());
        return here("The incident is open again.");
    }

    private String here(String words) {
        return Address.to("incident.xhtml?id=" + id, words);
    }

    /** Whether this page follows a call that was just logged. */
    public boolean isLogged() {
        return logged;
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public @Nullable UUID getMe() {
        return user.accountId();
    }

    private UUID id() {
        return Objects.requireNonNull(id);
    }

    public List<String> getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(List<String> firstDay) {
        this.firstDay = firstDay;
    }

    public List<String> getFirstWeek() {
        return firstWeek;
    }

    public void setFirstWeek(List<String> firstWeek) {
        this.firstWeek = firstWeek;
    }

    public List<String> getLater() {
        return later;
    }

    public void setLater(List<String> later) {
        this.later = later;
    }

    public @Nullable String getPhase() {
        return phase;
    }

    public void setPhase(@Nullable String phase) {
        this.phase = phase;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }
}

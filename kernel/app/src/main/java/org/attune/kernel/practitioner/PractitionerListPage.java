package org.attune.kernel.practitioner;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.attune.api.practitioner.Employment;
import org.attune.kernel.practitioner.PractitionerFilter.State;
import org.jspecify.annotations.Nullable;

/** The list of practitioners; what it shows stands in the address. */
@Named("practitioners")
@RequestScoped
public class PractitionerListPage {

    private static final int LONGEST = 100;

    @Inject
    PractitionerDirectory directory;

    private String q = "";
    private @Nullable String state;
    private @Nullable String employment;
    private List<PractitionerLine> rows = List.of();

    public void load() {
        rows = directory.list(new PractitionerFilter(q, chosenEmployment(), chosenState()));
    }

    public List<PractitionerLine> getRows() {
        return rows;
    }

    public boolean isFiltered() {
        return !q.isBlank() || chosenEmployment() != null || chosenState() != State.HERE;
    }

    public State[] getStates() {
        return State.values();
    }

    public Employment[] getEmployments() {
        return Employment.values();
    }

    /** What the address says and the list does not know counts as not said. */
    private State chosenState() {
        return Arrays.stream(State.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(State.HERE);
    }

    private @Nullable Employment chosenEmployment() {
        return Arrays.stream(Employment.values())
                .filter(one -> one.name().equals(employment))
                .findFirst()
                .orElse(null);
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q.substring(0, Math.min(q.length(), LONGEST));
    }

    public String getState() {
        return chosenState().name();
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getEmployment() {
        Employment chosen = chosenEmployment();
        return chosen == null ? null : chosen.name();
    }

    public void setEmployment(@Nullable String employment) {
        this.employment = employment;
    }
}

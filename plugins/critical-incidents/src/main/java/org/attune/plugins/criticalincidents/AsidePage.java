package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** What a responder puts aside for an incident, and what the team put aside. */
@Named("criticalIncidentsAside")
@ViewScoped
public class AsidePage extends IncidentFormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    AsideService asides;

    private List<String> chosen = List.of();

    private transient @Nullable List<AsideService.Candidate> candidates;
    private transient @Nullable List<PutAside> shown;

    public List<AsideService.Candidate> getCandidates() {
        List<AsideService.Candidate> known = candidates;
        if (known == null) {
            known = getIncident().isOpen() ? asides.candidates(id) : List.of();
            candidates = known;
        }
        return known;
    }

    public List<PutAside> getAll() {
        List<PutAside> known = shown;
        if (known == null) {
            known = asides.of(id);
            shown = known;
        }
        return known;
    }

    public String save() {
        asides.putAside(id(), chosen.stream().map(UUID::fromString).toList());
        return Address.to("aside.xhtml?id=" + id, "Put aside. Those who take part are told that a new time follows.");
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}

package org.attune.kernel.casework;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Handing over what somebody has in hand. Everything is ticked to begin with. */
@Named("handover")
@ViewScoped
public class HandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    HandoverService service;

    private @Nullable String from;
    private @Nullable String to;
    private List<String> cases = List.of();
    private boolean trainees;
    private transient HandoverService.@Nullable Offer offer;

    public void load() {
        cases = getOffer().cases().stream().map(one -> one.id().toString()).toList();
        trainees = !getOffer().trainees().isEmpty();
    }

    public String save() {
        UUID receiver = Ids.orNull(to);
        if (receiver == null) {
            throw new InvalidException("to", "Choose who takes over");
        }
        service.handOver(Ids.of(from), receiver, cases.stream().map(Ids::of).toList(), trainees);
        PageNotice.afterRedirect("Handed over. They have been told.");
        return "/practitioners/view.xhtml?faces-redirect=true&id=" + from;
    }

    public HandoverService.Offer getOffer() {
        HandoverService.Offer known = offer;
        if (known == null) {
            known = service.offer(Ids.of(from));
            offer = known;
        }
        return known;
    }

    public String getTraineeNames() {
        return String.join(", ", getOffer().trainees());
    }

    /** A case as a choice. */
    public String words(OpenWork.Case one) {
        return one.child() + ", " + one.setting() + (one.supervised() ? " (supervises)" : "");
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public String[] getCases() {
        return cases.toArray(String[]::new);
    }

    public void setCases(String[] cases) {
        this.cases = Arrays.asList(cases.clone());
    }

    public boolean isTrainees() {
        return trainees;
    }

    public void setTrainees(boolean trainees) {
        this.trainees = trainees;
    }
}

package org.attune.kernel.senco;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
import org.attune.kernel.senco.SencoHandoverService.Offer;
import org.attune.kernel.senco.SencoHandoverService.Successor;
import org.jspecify.annotations.Nullable;

/** One SENCO leaves and another takes over. */
@Named("sencoHandover")
@ViewScoped
public class SencoHandoverPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SOMEBODY_NEW = "new";

    @Inject
    SencoHandoverService service;

    private @Nullable String setting;
    private @Nullable String from;
    private @Nullable String to;
    private String displayName = "";
    private String email = "";
    private int version;
    private transient @Nullable Offer offer;

    public void load() {
        version = getOffer().leaver().version();
        to = getOffer().others().isEmpty() ? SOMEBODY_NEW : null;
    }

    public String save() {
        UUID existing = Ids.orNull(to);
        if (existing == null && !SOMEBODY_NEW.equals(to)) {
            throw new InvalidException("to", "Choose who takes over");
        }
        service.handOver(Ids.of(setting), Ids.of(from), version, new Successor(existing, displayName, email));
        PageNotice.afterRedirect(
                existing == null
                        ? "Handed over. Whoever takes over has been invited by email."
                        : "Handed over. Both have been told.");
        return "/settings/people.xhtml?faces-redirect=true&id=" + setting;
    }

    public Offer getOffer() {
        Offer known = offer;
        if (known == null) {
            known = service.offer(Ids.of(setting), Ids.of(from));
            offer = known;
        }
        return known;
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
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

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName == null ? "" : displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email == null ? "" : email;
    }
}

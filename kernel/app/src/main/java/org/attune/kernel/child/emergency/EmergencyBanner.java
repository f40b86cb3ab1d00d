package org.attune.kernel.child.emergency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.attune.api.page.PageNotice;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Says on every page about a child that one sees it because of an emergency, until when, and lets one end it. */
@Named("emergencyBanner")
@RequestScoped
public class EmergencyBanner {

    @Inject
    EmergencyService emergencies;

    private @Nullable Optional<Instant> until;

    /** The time at which it ends; empty where one sees the child anyway. */
    public String until(String child) {
        if (until == null) {
            until = Optional.ofNullable(emergencies.until(Ids.of(child)));
        }
        return until.map(London::time).orElse("");
    }

    public String end(String child) {
        emergencies.end(Ids.of(child));
        PageNotice.afterRedirect("You have ended it. The record is closed to you again.");
        return "/index.xhtml?faces-redirect=true";
    }
}

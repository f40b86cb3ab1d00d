package org.attune.kernel.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.place.LinkEpDirectory;
import org.attune.kernel.place.LinkEpView;
import org.attune.kernel.practitioner.Assignable;
import org.attune.kernel.practitioner.PractitionerService;
import org.jspecify.annotations.Nullable;

/** The page of one request, and the principal's decision on it. */
@Named("requestView")
@ViewScoped
public class RequestViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestService requests;

    @Inject
    RequestDecisions decisions;

    @Inject
    PractitionerService practitioners;

    @Inject
    LinkEpDirectory links;

    @Inject
    CurrentUser user;

    private @Nullable String id;
    private boolean decline;
    private int version;
    private @Nullable String practitionerId;
    private String reason = "";
    private transient @Nullable RequestDetails details;
    private transient @Nullable List<Assignable> assignable;
    private transient @Nullable Optional<LinkEpView> linkEp;

    public void load() {
        version = getDetails().version();
        if (isDecider() && !decline) {
            practitionerId = linkEp().filter(this::isAssignable)
                    .map(link -> link.practitionerId().toString())
                    .orElse(null);
        }
    }

    /** Whose setting it is, in words for whoever decides. */
    public String getLinkEpWords() {
        return linkEp().map(link -> link.name() + " is link EP of " + link.setting()
                        + (isAssignable(link)
                                ? ", and is suggested below."
                                : ", and cannot be given work today: there is no live registration."))
                .orElseGet(() -> getDetails().settingName() + " has no link EP today.");
    }

    private boolean isAssignable(LinkEpView link) {
        return getAssignable().stream().anyMatch(one -> one.id().equals(link.practitionerId()));
    }

    private Optional<LinkEpView> linkEp() {
        Optional<LinkEpView> known = linkEp;
        if (known == null) {
            known = links.today(getDetails().settingId());
            linkEp = known;
        }
        return known;
    }

    public String accept() {
        UUID chosen = Ids.orNull(practitionerId);
        if (chosen == null) {
            throw new InvalidException("practitioner", "Choose who will do the work");
        }
        return decide("Request accepted and assigned.", () -> decisions.accept(requestId(), version, chosen));
    }

    public String decline() {
        return decide(
                "Request declined. The setting has been told.", () -> decisions.decline(requestId(), version, reason));
    }

    /** Where somebody was first, the page shows what they did, and what was about to be done stays on it. */
    private String decide(String done, Runnable decision) {
        try {
            decision.run();
        } catch (ConflictException e) {
            details = null;
            throw e;
        }
        PageNotice.afterRedirect(done);
        return "/requests/view.xhtml?faces-redirect=true&id=" + id;
    }

    private UUID requestId() {
        return Ids.of(id);
    }

    public RequestDetails getDetails() {
        if (details == null) {
            details = requests.get(requestId());
        }
        return details;
    }

    public boolean isDecider() {
        return user.may(Permission.DECIDE_REQUEST) && getDetails().isUndecided();
    }

    /** Whether a decision was about to be made when somebody else made theirs. */
    public boolean isOvertaken() {
        return !getDetails().isUndecided() && (practitionerId != null || !reason.isBlank());
    }

    public String getAssigneeName() {
        return getAssignable().stream()
                .filter(one -> one.id().toString().equals(practitionerId))
                .map(Assignable::name)
                .findFirst()
                .orElse("");
    }

    public List<Assignable> getAssignable() {
        if (assignable == null) {
            assignable = practitioners.assignable(London.today());
        }
        return Objects.requireNonNull(assignable);
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public boolean isDecline() {
        return decline;
    }

    public void setDecline(boolean decline) {
        this.decline = decline;
    }

    public @Nullable String getPractitionerId() {
        return practitionerId;
    }

    public void setPractitionerId(@Nullable String practitionerId) {
        this.practitionerId = practitionerId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

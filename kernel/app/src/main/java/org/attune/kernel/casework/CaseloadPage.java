package org.attune.kernel.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.casework.InvolvementState;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.attune.kernel.casework.CaseloadService.After;
import org.attune.kernel.casework.CaseloadService.Filter;
import org.attune.kernel.casework.CaseloadService.Page;
import org.jspecify.annotations.Nullable;

/** The caseload page. What is shown lies in its address: whose, state, and where the last page ended. */
@Named("caseworkCaseload")
@RequestScoped
public class CaseloadPage {

    @Inject
    CaseloadService service;

    @Inject
    CaseAccess access;

    @Inject
    CurrentUser user;

    private @Nullable Page page;

    public List<CaseloadRow> getRows() {
        return page().rows();
    }

    public boolean isMore() {
        return page().more();
    }

    public boolean isMayChoose() {
        return access.seesAll() && user.practitionerId() != null;
    }

    /** Those without cases of their own see everyone's. */
    public boolean isEveryone() {
        return access.seesAll() && (user.practitionerId() == null || "all".equals(parameter("whose")));
    }

    public boolean isClosed() {
        return "closed".equals(parameter("state"));
    }

    public String getTitle() {
        return isEveryone() ? "Everyone’s cases" : "Your caseload";
    }

    /** The rest of the address of the next page. */
    public String getNext() {
        CaseloadRow last = getRows().get(getRows().size() - 1);
        return (isEveryone() ? "whose=all&" : "") + (isClosed() ? "state=closed&" : "") + "after=" + last.openedOn()
                + "_" + last.id();
    }

    public boolean isSupervised(CaseloadRow row) {
        return !isEveryone() && !row.practitionerId().equals(user.practitionerId());
    }

    private Page page() {
        Page known = page;
        if (known == null) {
            known = service.page(
                    new Filter(isEveryone(), isClosed() ? InvolvementState.CLOSED : InvolvementState.OPEN, after()));
            page = known;
        }
        return known;
    }

    private @Nullable After after() {
        String[] parts = String.valueOf(parameter("after")).split("_", 2);
        UUID id = parts.length == 2 ? Ids.orNull(parts[1]) : null;
        try {
            return id == null ? null : new After(LocalDate.parse(parts[0]), id);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String parameter(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.get(name);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.jspecify.annotations.Nullable;

/** The requests in the Virtual School’s time. */
@Named("virtualSchoolRequests")
@RequestScoped
public class RequestsPage {

    @Inject
    RequestService requests;

    @Inject
    RollAccess access;

    private RequestService.@Nullable Part shown;

    public void load() {
        getShown();
    }

    public RequestService.Part getShown() {
        RequestService.Part known = shown;
        if (known == null) {
            known = requests.list(isOver(), Address.id("before"));
            shown = known;
        }
        return known;
    }

    public boolean isOver() {
        return "over".equals(Address.text("state"));
    }

    public boolean isFirst() {
        return Address.id("before") == null;
    }

    public boolean isSeesAll() {
        return access.seesAll();
    }
}

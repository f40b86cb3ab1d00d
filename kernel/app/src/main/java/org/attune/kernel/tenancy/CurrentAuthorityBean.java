package org.attune.kernel.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.jspecify.annotations.Nullable;

/** The present authority, for services and (as {@code #{authority}}) for pages. */
@Named("authority")
@ApplicationScoped
public class CurrentAuthorityBean implements CurrentAuthority {

    @Inject
    TenantDirectory directory;

    @Override
    public Authority get() {
        return TenantContext.get().authority();
    }

    /** For the page that says so: {@code #{authority.suspended}}. */
    public boolean isSuspended() {
        return directory.isSuspended(get());
    }

    public String getName() {
        return get().name();
    }

    public String getServiceName() {
        return get().serviceName();
    }

    public String getAccent() {
        return get().accent();
    }

    public @Nullable String getContactEmail() {
        return get().contactEmail();
    }

    public @Nullable String getContactPhone() {
        return get().contactPhone();
    }
}

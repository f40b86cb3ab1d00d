package org.attune.kernel.tenancy;

import java.util.List;
import java.util.Optional;
import org.attune.api.tenancy.Authority;

/** The authorities of this deployment. */
public interface TenantDirectory {

    /** @param host in lower case, without a port */
    Optional<Authority> byHost(String host);

    List<Authority> active();
}

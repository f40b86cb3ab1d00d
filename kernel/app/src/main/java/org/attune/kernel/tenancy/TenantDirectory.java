package org.attune.kernel.tenancy;

import java.util.List;
import java.util.Optional;
import org.attune.api.tenancy.Authority;

/** The authorities of this deployment. */
public interface TenantDirectory {

    /**
     * Whose host it is, suspended or not.
     *
     * @param host in lower case, without a port
     */
    Optional<Authority> byHost(String host);

    /** Whether the operator has suspended it: then nothing runs for it, and its people are told so. */
    boolean isSuspended(Authority authority);

    /** Those for which work is done. */
    List<Authority> active();
}

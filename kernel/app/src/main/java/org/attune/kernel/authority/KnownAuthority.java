package org.attune.kernel.authority;

import org.attune.api.tenancy.Authority;

/**
 * An authority as the platform's table has it.
 *
 * @param active false while the operator has suspended it
 */
record KnownAuthority(Authority authority, boolean active) {}

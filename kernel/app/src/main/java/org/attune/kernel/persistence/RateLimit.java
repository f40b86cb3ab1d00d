package org.attune.kernel.persistence;

import java.time.Duration;

/**
 * How often something may be tried from one address.
 *
 * @param what its name, which tells limits apart
 * @param tries this many at once; then the allowance comes back evenly
 * @param within the time in which all of it is back
 */
public record RateLimit(String what, int tries, Duration within) {}

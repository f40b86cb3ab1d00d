package org.attune.kernel.booking;

import org.attune.api.tenancy.Authority;

/** A place came free that somebody may wait for. */
record PlaceFree(Authority authority) {}

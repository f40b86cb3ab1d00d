package org.attune.kernel.calendar;

import org.attune.api.tenancy.Authority;

/**
 * What days count as, or how long there is for something, was changed: once its transaction has succeeded, what was counted by it is
 * counted again without waiting for the next round.
 */
public record DaysChanged(Authority authority) {}

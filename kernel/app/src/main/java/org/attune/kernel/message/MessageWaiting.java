package org.attune.kernel.message;

import org.attune.api.tenancy.Authority;

/** A message was written; once its transaction has succeeded it is sent without waiting for the next round. */
record MessageWaiting(Authority authority) {}

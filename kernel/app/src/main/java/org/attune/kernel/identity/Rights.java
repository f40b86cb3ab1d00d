package org.attune.kernel.identity;

import java.util.UUID;
import org.attune.kernel.tenancy.Actor;

/**
 * Who an account is and what it may do, as the database said.
 *
 * @param sessionStamp a session with another one has ended
 */
public record Rights(Actor actor, UUID sessionStamp) {}

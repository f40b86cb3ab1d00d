package org.attune.kernel.child.restriction;

import java.util.List;
import java.util.UUID;

/**
 * Who may see a child's record, as the page shows it.
 *
 * @param restricted whether it is for those named alone
 * @param reason empty where it is not
 * @param readers the accounts of those named
 * @param choices everybody who might be named
 * @param version of the restriction; 0 where there is none
 */
public record Restriction(
        String child, boolean restricted, String reason, List<UUID> readers, List<Choice> choices, int version) {

    /** Somebody who might be named. */
    public record Choice(UUID account, String name) {}
}

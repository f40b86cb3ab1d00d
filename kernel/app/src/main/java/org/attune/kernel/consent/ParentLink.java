package org.attune.kernel.consent;

import java.util.UUID;

/**
 * A link, as much of it as somebody may know who has only that.
 *
 * @param name the person it was sent to, for the audit; never shown before the code was right
 * @param standing whether it still works
 * @param young whether it was sent to a child or young person about themselves
 * @param byText whether the code goes to a mobile number; otherwise to the same mailbox as the link
 * @param numberEnding the last three digits of that number; empty where it goes by email
 */
public record ParentLink(
        UUID id, String name, LinkStanding standing, boolean young, boolean byText, String numberEnding) {

    boolean opens() {
        return standing == LinkStanding.OPEN;
    }
}

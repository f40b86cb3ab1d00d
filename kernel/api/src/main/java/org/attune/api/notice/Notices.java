package org.attune.api.notice;

import java.util.Collection;

/**
 * Tells people, for the present authority. Inject it and call it within the transaction in which the thing happened: either both are,
 * or neither.
 *
 * <pre>{@code
 * notices.tell(
 *         new Notice("advice.asked", "advice-asked:" + request, page, Map.of("day", new Fact.Day(due))),
 *         List.of(new Recipient.Practitioner(ep), new Recipient.Holders(Role.PRINCIPAL)));
 * }</pre>
 */
public interface Notices {

    /**
     * Tells each person once, however many of the recipients they are.
     *
     * @param notice what happened
     * @param to who is told; nobody where it is empty
     * @throws IllegalArgumentException where there is no such kind, or a fact that its words need is missing
     */
    void tell(Notice notice, Collection<? extends Recipient> to);
}

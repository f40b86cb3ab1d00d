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

    /**
     * Texts those of the practitioners who gave their mobile number and agreed to be texted, each once: for what cannot wait until
     * somebody looks. It is no notice of its own: {@link #tell} them too, for not everybody is texted, and a text may be late or lost.
     * It goes from the outbox, which tries again. Where the service has no way for texts it does nothing.
     *
     * @param text its kind is the key of a {@link org.attune.api.wording.TextTemplate#textMessage}; in its words {@code {link}} is the
     *     page
     * @param to who is texted; nobody where it is empty
     * @throws IllegalArgumentException where there is no such text, or a fact that its words need is missing
     */
    void text(Notice text, Collection<Recipient.Practitioner> to);
}

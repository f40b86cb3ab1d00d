package org.attune.kernel.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * What must reach people outside. A message is written in the transaction that causes it, so that neither can be without the
 * other, and sent soon after. Subjects and bodies name no child and nothing about one: mailboxes are read by others.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@Unrestricted("Called by services that have checked what the message is about; no page or resource reaches it")
@ConsentNotNeeded("Tells people of what was done; whoever did it was asked for consent")
public class Outbox {

    @Inject
    EntityManager em;

    @Inject
    Event<MessageWaiting> waiting;

    @Inject
    CurrentAuthority authority;

    /**
     * @param to one address
     * @param words the message's; kept with it is the version that they were made from
     * @param childId whom it is about, for the audit; null where it is about nobody
     * @param documentId what is attached; null where nothing is
     */
    public void email(String to, Worded words, @Nullable UUID childId, @Nullable UUID documentId) {
        write(email(to, words, false).about(childId, documentId));
    }

    /**
     * As {@link #email}, once: the database takes no second one of this reference, and on its way it bears it.
     *
     * @param reference up to 100 letters, digits and hyphens, the same however often it is tried
     */
    public void emailOnce(String to, Worded words, String reference) {
        write(email(to, words, false).referred(reference));
    }

    /**
     * As {@link #email}, with an invitation that calendars understand.
     *
     * @param calendar iCalendar text (RFC 5546) with its method; nothing in it is about a child
     */
    public void invitation(String to, Worded words, String calendar) {
        write(email(to, words, false).inviting(calendar));
    }

    /** As {@link #email}, for a body with a link or code that opens something: it is wiped once it has gone. */
    public void secretEmail(String to, Worded words, @Nullable UUID childId) {
        write(email(to, words, true).about(childId, null));
    }

    /**
     * A text to a mobile, with a code that opens something: it is wiped once it has gone.
     *
     * @param number a telephone number
     * @param childId whom it is about, for the audit; null where it is about nobody
     */
    public void secretText(String number, Worded words, @Nullable UUID childId) {
        write(new OutboxMessage(Channel.TEXT, line(number), "", words.body(), true)
                .worded(words)
                .about(childId, null));
    }

    /**
     * A text to a mobile, once, as {@link #emailOnce}.
     *
     * @param number a telephone number
     */
    public void textOnce(String number, Worded words, String reference) {
        boolean sent = em.createQuery("select count(m) from OutboxMessage m where m.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
        if (!sent) {
            write(new OutboxMessage(Channel.TEXT, line(number), "", words.body(), false)
                    .worded(words)
                    .referred(reference));
        }
    }

    /**
     * An email whose words are nobody's to put differently, such as what the operator's commands ask for.
     *
     * @param to one address
     * @param subject one line
     * @param body plain text
     * @param childId whom it is about, for the audit; null where it is about nobody
     * @param documentId what is attached; null where nothing is
     */
    public void email(String to, String subject, String body, @Nullable UUID childId, @Nullable UUID documentId) {
        write(new OutboxMessage(Channel.EMAIL, line(to), line(subject), body, false).about(childId, documentId));
    }

    private static OutboxMessage email(String to, Worded words, boolean secret) {
        return new OutboxMessage(Channel.EMAIL, line(to), line(words.subject()), words.body(), secret).worded(words);
    }

    private void write(OutboxMessage message) {
        em.persist(message);
        waiting.fire(new MessageWaiting(authority.get()));
    }

    /** Addresses and subjects become header lines: a line break in one would begin another header. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}

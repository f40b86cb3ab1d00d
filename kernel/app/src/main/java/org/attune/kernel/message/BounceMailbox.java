package org.attune.kernel.message;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The mailbox of what comes back. What is new there is looked at once: a report of ours is removed when it has been noted, since it holds
 * an address and may hold the message; everything else is marked as seen and stays for people.
 */
final class BounceMailbox {

    private static final Logger LOG = Logger.getLogger(BounceMailbox.class.getName());

    /** So that whoever fills the mailbox keeps nothing else waiting for long. */
    static final int PER_ROUND = 200;

    /** The report and the returned headers stand before the returned words, which nobody needs. */
    static final int MOST_BYTES = 256 * 1024;

    private static final AndTerm NEW = new AndTerm(
            new FlagTerm(new Flags(Flags.Flag.SEEN), false), new FlagTerm(new Flags(Flags.Flag.DELETED), false));

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /**
     * @param isOurs is given each new message, and notes it where it is a report of ours; where that fails the message stays new
     * @throws MessagingException where the mailbox cannot be read
     */
    void look(Predicate<byte[]> isOurs) throws MessagingException {
        try (Store store = Session.getInstance(settings.toProperties()).getStore("imap")) {
            store.connect(settings.user(), settings.password());
            // Closing it removes what is marked as deleted.
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Message[] found = folder.search(NEW);
                for (Message message : Arrays.copyOf(found, Math.min(found.length, PER_ROUND))) {
                    look(message, isOurs);
                }
            }
        }
    }

    private static void look(Message message, Predicate<byte[]> isOurs) throws MessagingException {
        try {
            boolean ours = isOurs.test(beginning(message));
            message.setFlag(ours ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
        } catch (RuntimeException notNoted) {
            LOG.log(Level.WARNING, "A message that came back could not be noted; the next round tries again", notNoted);
        }
    }

    private static byte[] beginning(Message message) throws MessagingException {
        Beginning beginning = new Beginning();
        try {
            ((MimeMessage) message).writeTo(beginning);
        } catch (Enough enough) {
            LOG.finest("The rest of a large message is not read");
        } catch (IOException broken) {
            throw new MessagingException("A message could not be read", broken);
        }
        return beginning.bytes();
    }

    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends the reading once it is full. */
    private static final class Beginning extends FilterOutputStream {

        private final ByteArrayOutputStream kept;

        Beginning() {
            this(new ByteArrayOutputStream());
        }

        private Beginning(ByteArrayOutputStream kept) {
            super(OutputStream.nullOutputStream());
            this.kept = kept;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            int room = MOST_BYTES - kept.size();
            kept.write(some, from, Math.min(length, room));
            if (length >= room) {
                throw new Enough();
            }
        }

        byte[] bytes() {
            return kept.toByteArray();
        }
    }
}

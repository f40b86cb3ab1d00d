package org.attune.kernel.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The demonstration's mailbox: the list, or one message of it. */
@Named("mailbox")
@RequestScoped
public class MailboxPage {

    @Inject
    Mailbox mailbox;

    private @Nullable String id;
    private @Nullable String before;
    private @Nullable Mail mail;
    private List<Mail> mails = List.of();

    /** Reads what is shown; the page's view action, so that a missing one is a 404. */
    public void open() {
        if (id == null) {
            mails = mailbox.newest(Ids.orNull(before));
        } else {
            mail = mailbox.one(Ids.of(id));
        }
    }

    public @Nullable Mail getMail() {
        return mail;
    }

    public List<Mail> getMails() {
        return mails.subList(0, Math.min(Mailbox.PAGE, mails.size()));
    }

    /** The last id shown where there are older ones; null where there are none. */
    public @Nullable UUID getOlder() {
        return mails.size() > Mailbox.PAGE ? mails.get(Mailbox.PAGE - 1).id() : null;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}

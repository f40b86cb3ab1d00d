package org.attune.kernel.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How many notices somebody has not read, for the head of every page: asked once for each, and no reason for one to fail. */
@Named("noticeCount")
@RequestScoped
public class NoticeCount {

    private static final Logger LOG = Logger.getLogger(NoticeCount.class.getName());

    @Inject
    NoticeService notices;

    private @Nullable Long unread;

    /** 0 where it cannot be known: the page that says that the database is away has this head too. */
    public long getUnread() {
        Long known = unread;
        if (known == null) {
            known = count();
            unread = known;
        }
        return known;
    }

    private long count() {
        try {
            return notices.unread();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "The notices cannot be counted", e);
            return 0;
        }
    }
}

package org.attune.kernel.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many notices somebody has not read, for the head of every page. */
@Named("noticeCount")
@RequestScoped
public class NoticeCount {

    @Inject
    NoticeService notices;

    public long getUnread() {
        return notices.unread();
    }
}

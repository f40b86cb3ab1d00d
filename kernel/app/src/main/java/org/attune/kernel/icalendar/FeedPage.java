package org.attune.kernel.icalendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.PageNotice;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The part of somebody's account in which they let their calendar follow their diary. */
@Named("calendarFeed")
@RequestScoped
public class FeedPage {

    private static final String HERE = "/account.xhtml?faces-redirect=true";

    @Inject
    OwnFeedService feeds;

    @Inject
    CurrentUser user;

    private String made = "";
    private @Nullable String since;

    public boolean isPossible() {
        return user.may(Permission.KEEP_DIARY) && feeds.canHave();
    }

    /** Since when there is an address; empty where there is none. */
    public String getSince() {
        String known = since;
        if (known == null) {
            known = feeds.since();
            since = known;
        }
        return known;
    }

    /** Stays on the page, so that the address is shown this once and stands in no address or session. */
    public void make() {
        made = feeds.make();
        since = null;
    }

    public String revoke() {
        feeds.revoke();
        PageNotice.afterRedirect("The address of your diary leads nowhere now.");
        return HERE;
    }

    /** The new address; empty but for the answer that made it. */
    public String getMade() {
        return made;
    }
}

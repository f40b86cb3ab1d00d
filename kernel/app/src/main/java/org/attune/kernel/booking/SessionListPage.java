package org.attune.kernel.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.kernel.booking.SessionFilter.When;
import org.attune.kernel.booking.SessionLists.Page;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** The list of sessions. What is shown lies in its address: which part, whose, and where the last page ended. */
@Named("sessionList")
@RequestScoped
public class SessionListPage {

    private static final int STEP = 50;

    @Inject
    SessionLists lists;

    @Inject
    CurrentUser user;

    private @Nullable String when;
    private @Nullable String whose;
    private @Nullable String after;
    private Page page = new Page(List.of(), null);

    public void load() {
        page = lists.page(new SessionFilter(part(), isMine(), null, ListPosition.of(after)), STEP);
    }

    private When part() {
        return When.of(when);
    }

    public List<SessionLine> getRows() {
        return page.lines();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public When[] getParts() {
        return When.values();
    }

    public String getPart() {
        return part().getKey();
    }

    public String getPartWords() {
        return part().getWords();
    }

    public boolean isMine() {
        return "mine".equals(whose);
    }

    public boolean isSetting() {
        return user.isSettingOnly();
    }

    public boolean isMayOffer() {
        return user.may(Permission.OFFER_SESSIONS);
    }

    /** What the narrower of the two lists is called. */
    public String getMineWords() {
        return isSetting() ? "Booked by us" : "Given by me";
    }

    public @Nullable String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = when;
    }

    public @Nullable String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

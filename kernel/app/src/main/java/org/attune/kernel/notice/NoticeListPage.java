package org.attune.kernel.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** A person's notices. What is shown lies in the address. */
@Named("noticeList")
@ViewScoped
public class NoticeListPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    @Inject
    NoticeService notices;

    private @Nullable String show;
    private @Nullable String after;
    private @Nullable UUID newest;
    private transient NoticeService.@Nullable Page page;

    public void load() {
        List<NoticeLine> rows = page().lines();
        newest = rows.isEmpty() ? null : rows.get(0).id();
    }

    private NoticeService.Page page() {
        NoticeService.Page known = page;
        if (known == null) {
            known = notices.page(!isAll(), Ids.orNull(after), STEP);
            page = known;
        }
        return known;
    }

    public String readAll() {
        UUID shown = newest;
        if (shown != null) {
            notices.readAll(shown);
        }
        PageNotice.afterRedirect("Marked as read.");
        return "/notices/list.xhtml?faces-redirect=true";
    }

    public List<NoticeLine> getRows() {
        return page().lines();
    }

    public @Nullable UUID getNext() {
        return page().next();
    }

    public boolean isAll() {
        return "all".equals(show);
    }

    public boolean isAnyUnread() {
        return getRows().stream().anyMatch(NoticeLine::unread);
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

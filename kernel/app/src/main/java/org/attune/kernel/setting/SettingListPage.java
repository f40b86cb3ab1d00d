package org.attune.kernel.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The list of settings; what was searched for and how far one has come stand in the address. */
@Named("settingList")
@RequestScoped
public class SettingListPage {

    static final int STEP = 50;

    @Inject
    SettingService settings;

    @Inject
    SettingOffers settingOffers;

    @Inject
    CurrentUser user;

    private @Nullable Long offers;
    private String q = "";
    private boolean closed;
    private @Nullable String after;
    private List<SettingSummary> rows = List.of();
    private boolean more;

    public void load() {
        List<SettingSummary> found = settings.find(q, closed, Ids.orNull(after), STEP + 1);
        more = found.size() > STEP;
        rows = more ? found.subList(0, STEP) : found;
    }

    /** How many pairs wait for somebody to say whether they are one; 0 for whoever does not decide that. */
    public long getOffers() {
        Long known = offers;
        if (known == null) {
            known = user.may(Permission.MANAGE_SETTINGS) ? settingOffers.count() : 0L;
            offers = known;
        }
        return known;
    }

    public List<SettingSummary> getRows() {
        return rows;
    }

    /** The last setting shown, where others follow; else null. */
    public @Nullable UUID getNext() {
        return more ? rows.get(rows.size() - 1).id() : null;
    }

    public boolean isFirst() {
        return Ids.orNull(after) == null;
    }

    public boolean isFiltered() {
        return !q.isBlank() || closed;
    }

    public String getQ() {
        return q;
    }

    public void setQ(@Nullable String q) {
        this.q = q == null ? "" : q;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

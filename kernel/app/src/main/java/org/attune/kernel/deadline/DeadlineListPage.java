package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.security.CurrentUser;
import org.attune.kernel.deadline.DeadlineFilter.After;
import org.attune.kernel.deadline.DeadlineFilter.When;
import org.attune.kernel.deadline.DeadlineLists.Counts;
import org.attune.kernel.deadline.DeadlineLists.Page;
import org.jspecify.annotations.Nullable;

/** The list of deadlines. What is shown lies in its address: whose, which part, and where the last page ended. */
@Named("deadlineList")
@RequestScoped
public class DeadlineListPage {

    private static final int STEP = 50;

    @Inject
    DeadlineLists lists;

    @Inject
    CurrentUser user;

    private @Nullable String whose;
    private @Nullable String when;
    private @Nullable String after;
    private Page page = new Page(List.of(), null);
    private Counts counts = new Counts(0, 0, 0, 0);

    public void load() {
        DeadlineFilter filter = new DeadlineFilter(isEveryone(), part(), null, After.of(after));
        counts = lists.counts(filter);
        page = lists.page(filter, STEP);
    }

    private When part() {
        return When.of(when);
    }

    public List<DeadlineLine> getRows() {
        return page.lines();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public Counts getCounts() {
        return counts;
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

    public boolean isDone() {
        return part() == When.DONE;
    }

    public boolean isMayChoose() {
        return lists.seesAll() && user.practitionerId() != null;
    }

    /** Whether they may see the whole service's. */
    public boolean isAll() {
        return lists.seesAll();
    }

    /** Who has none of their own sees everyone's. */
    public boolean isEveryone() {
        return lists.seesAll() && !(user.practitionerId() != null && "mine".equals(whose));
    }

    public @Nullable String getWhose() {
        return whose;
    }

    public void setWhose(@Nullable String whose) {
        this.whose = whose;
    }

    public @Nullable String getWhen() {
        return when;
    }

    public void setWhen(@Nullable String when) {
        this.when = when;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

package org.attune.kernel.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.time.London;
import org.attune.kernel.web.ListPosition;
import org.jspecify.annotations.Nullable;

/** The inbox of the service and the requests of a setting; how far one has come stands in the address. */
@Named("requestList")
@RequestScoped
public class RequestListPage {

    private static final int STEP = 50;

    @Inject
    RequestLists lists;

    @Inject
    Drafts drafts;

    private @Nullable String after;
    private RequestPage page = new RequestPage(List.of(), null);
    private List<Draft> typed = List.of();

    public void loadInbox() {
        page = lists.inbox(after, STEP);
    }

    public void loadMine() {
        page = lists.mine(after, STEP);
        typed = isFirst() ? drafts.mine() : List.of();
    }

    public List<RequestLine> getRows() {
        return page.lines();
    }

    public @Nullable String getNext() {
        return page.next();
    }

    public boolean isFirst() {
        return ListPosition.of(after) == null;
    }

    /** What is not sent yet. */
    public List<Draft> getDrafts() {
        return typed;
    }

    public String savedOn(Draft draft) {
        return draft.savedAt() == null ? "" : London.words(draft.savedAt()) + " at " + London.time(draft.savedAt());
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }
}

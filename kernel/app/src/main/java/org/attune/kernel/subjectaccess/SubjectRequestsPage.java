package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.time.London;

/** The requests for a copy of a record. */
@Named("subjectRequests")
@RequestScoped
public class SubjectRequestsPage {

    @Inject
    SubjectAccessView view;

    private boolean over;
    private List<SubjectAccessView.Item> items = List.of();

    public void load() {
        items = view.list(over);
    }

    public List<SubjectAccessView.Item> getItems() {
        return items;
    }

    public String due(SubjectAccessView.Item item) {
        return London.words(item.dueOn());
    }

    public boolean isLate(SubjectAccessView.Item item) {
        return !item.state().isOver() && item.dueOn().isBefore(London.today());
    }

    public boolean isOver() {
        return over;
    }

    public void setOver(boolean over) {
        this.over = over;
    }
}

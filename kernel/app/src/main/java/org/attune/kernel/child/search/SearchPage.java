package org.attune.kernel.child.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.kernel.child.ChildList;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.ChildView;
import org.jspecify.annotations.Nullable;

/** Children found by what one box holds. */
@Named("childSearch")
@RequestScoped
public class SearchPage {

    private static final int PAGE = 50;

    @Inject
    ChildService children;

    private @Nullable String q;
    private @Nullable String after;
    private boolean searched;
    private ChildList found = new ChildList(List.of(), null);

    /** Searches; called by the view once its parameters are in. */
    public void load() {
        if (getQ().isBlank()) {
            return;
        }
        try {
            found = children.search(getQ(), after == null || after.isEmpty() ? null : after, PAGE);
            searched = true;
        } catch (InvalidException e) {
            FacesContext.getCurrentInstance()
                    .addMessage("q", new FacesMessage(FacesMessage.SEVERITY_ERROR, e.getMessage(), null));
        }
    }

    public String getQ() {
        return q == null ? "" : q;
    }

    public void setQ(@Nullable String q) {
        this.q = q;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    /** Whether something was looked for. */
    public boolean isSearched() {
        return searched;
    }

    public List<ChildView> getRows() {
        return found.items();
    }

    public @Nullable String getNext() {
        return found.next();
    }

    public String born(ChildView child) {
        return London.words(child.dateOfBirth());
    }
}

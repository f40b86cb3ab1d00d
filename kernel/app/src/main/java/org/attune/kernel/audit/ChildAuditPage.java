package org.attune.kernel.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The page that answers "who has seen this record?". */
@Named("childAudit")
@RequestScoped
public class ChildAuditPage {

    @Inject
    ChildAudit audit;

    private @Nullable String child;
    private @Nullable String before;
    private ChildAudit.@Nullable Page page;

    /** Reads the page; called by the view once its parameters are in. */
    public void load() {
        page = audit.page(Ids.of(child), Ids.orNull(before));
    }

    public List<AuditLine> getLines() {
        return page == null ? List.of() : page.lines();
    }

    public String getChildName() {
        return page == null ? "" : page.childName();
    }

    public @Nullable UUID getNext() {
        return page == null ? null : page.next();
    }

    public @Nullable String getChild() {
        return child;
    }

    public void setChild(@Nullable String child) {
        this.child = child;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }
}

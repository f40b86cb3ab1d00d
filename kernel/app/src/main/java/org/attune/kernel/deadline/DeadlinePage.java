package org.attune.kernel.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** A clock's own page. */
@Named("deadlinePage")
@RequestScoped
public class DeadlinePage {

    @Inject
    DeadlineService deadlines;

    private @Nullable String id;
    private @Nullable DeadlineView deadline;

    public void load() {
        deadline = deadlines.get(Ids.of(id));
    }

    public @Nullable DeadlineView getDeadline() {
        return deadline;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.attune.kernel.booking;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** What the pages of one session have in common. */
public abstract class OneSession implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SessionService sessions;

    private @Nullable String id;
    private transient @Nullable SessionView view;

    public void load() {
        getView();
    }

    public SessionView getView() {
        SessionView known = view;
        if (known == null) {
            known = sessions.get(id());
            view = known;
        }
        return known;
    }

    UUID id() {
        return Ids.of(id);
    }

    String back(String words) {
        PageNotice.afterRedirect(words);
        return "/sessions/view.xhtml?faces-redirect=true&id=" + id();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

package org.attune.kernel.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Removing somebody: what it means, what they would leave open, and the question whether to do it. */
@Named("removal")
@ViewScoped
public class RemovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RemovalService service;

    @Inject
    AccountDirectory directory;

    private @Nullable String id;
    private String name = "";
    private transient @Nullable List<WorkInHand.Open> work;
    private boolean leave;

    public void load() {
        name = directory.get(Ids.of(id)).displayName();
    }

    public String remove() {
        UUID account = Ids.of(id);
        service.remove(account, leave);
        PageNotice.afterRedirect(name + " is removed. Whoever was signed in with the account has been signed out.");
        return "/admin/accounts.xhtml?faces-redirect=true";
    }

    public List<WorkInHand.Open> getWork() {
        List<WorkInHand.Open> known = work;
        if (known == null) {
            known = service.openWork(Ids.of(id));
            work = known;
        }
        return known;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public boolean isLeave() {
        return leave;
    }

    public void setLeave(boolean leave) {
        this.leave = leave;
    }
}

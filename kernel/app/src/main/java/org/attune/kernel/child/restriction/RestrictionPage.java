package org.attune.kernel.child.restriction;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.restriction.Restriction.Choice;
import org.jspecify.annotations.Nullable;

/** Who may see a child's record. */
@Named("childRestriction")
@ViewScoped
public class RestrictionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RestrictionService restrictions;

    @Inject
    CurrentUser user;

    private @Nullable String id;
    private String name = "";
    private boolean restricted;
    private int version;
    private String reason = "";
    private List<String> readers = List.of();
    private transient @Nullable List<Choice> choices;

    public void load() {
        Restriction known = restrictions.get(Ids.of(id));
        name = known.child();
        restricted = known.restricted();
        version = known.version();
        reason = known.reason();
        choices = known.choices();
        UUID me = user.accountId();
        readers = known.restricted()
                ? known.readers().stream().map(UUID::toString).toList()
                : me == null ? List.of() : List.of(me.toString());
    }

    public String save() {
        restrictions.restrict(
                Ids.of(id), version, reason, readers.stream().map(Ids::of).toList());
        boolean mine = readers.contains(String.valueOf(user.accountId()));
        PageNotice.afterRedirect(
                mine
                        ? "This record is now for those named on it alone."
                        : "The record is now for those named on it alone. You are not, so you cannot see it any more.");
        return mine ? "/children/view.xhtml?faces-redirect=true&id=" + id : "/index.xhtml?faces-redirect=true";
    }

    public String lift() {
        restrictions.lift(Ids.of(id));
        PageNotice.afterRedirect("The record is not restricted any more.");
        return "/children/view.xhtml?faces-redirect=true&id=" + id;
    }

    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = restrictions.get(Ids.of(id)).choices();
            choices = known;
        }
        return known;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public boolean isRestricted() {
        return restricted;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String[] getReaders() {
        return readers.toArray(String[]::new);
    }

    public void setReaders(String @Nullable [] readers) {
        this.readers = readers == null ? List.of() : Arrays.asList(readers.clone());
    }
}

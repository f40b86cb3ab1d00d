package org.attune.kernel.subjectaccess;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Reading one value of a copy, and deciding what becomes of it. */
@Named("subjectLine")
@ViewScoped
public class SubjectLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SubjectAccessService service;

    @Inject
    SubjectAccessView view;

    private @Nullable String id;
    private @Nullable String decision;
    private @Nullable String hidden;
    private transient SubjectAccessView.@Nullable LineView shown;

    public void load() {
        SubjectLine line = getView().line();
        Decision decided = line.getDecision();
        decision = decided == null ? null : decided.name();
        hidden = line.getHidden().isEmpty() ? String.join("\n", getView().named()) : line.getHidden();
    }

    public String save() {
        Decision decided = Arrays.stream(Decision.values())
                .filter(one -> one.name().equals(decision))
                .findFirst()
                .orElseThrow(() -> new InvalidException("decision", "Choose what becomes of it"));
        UUID request = getView().request().getId();
        UUID next = getView().next();
        service.decide(Ids.of(id), decided, hidden == null ? "" : hidden);
        if (next == null) {
            PageNotice.afterRedirect("Saved. Nothing else waits to be read.");
            return "/subjectaccess/copy.xhtml?faces-redirect=true&id=" + request;
        }
        return "/subjectaccess/line.xhtml?faces-redirect=true&id=" + next;
    }

    public SubjectAccessView.LineView getView() {
        SubjectAccessView.LineView known = shown;
        if (known == null) {
            known = view.line(Ids.of(id));
            shown = known;
        }
        return Objects.requireNonNull(known);
    }

    public boolean isText() {
        return getView().line().getAbout() != About.DOCUMENT;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getHidden() {
        return hidden;
    }

    public void setHidden(@Nullable String hidden) {
        this.hidden = hidden;
    }
}

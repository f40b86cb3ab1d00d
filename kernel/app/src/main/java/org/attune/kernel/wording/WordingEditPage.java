package org.attune.kernel.wording;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.wording.TextTemplate.Placeholder;
import org.jspecify.annotations.Nullable;

/** The draft of a text: it begins as the version in force, or as it ships. */
@Named("wordingEdit")
@ViewScoped
public class WordingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    WordingService service;

    private @Nullable String text;
    private @Nullable String start;
    private String title = "";
    private String sentWhen = "";
    private List<PartInput> parts = List.of();
    private int stamp;
    private transient @Nullable List<Placeholder> placeholders;

    public void load() {
        TextHistory history = service.of(key());
        TextHistory.Draft draft = history.draft();
        title = history.template().title();
        sentWhen = history.template().sentWhen();
        stamp = draft == null ? 0 : draft.stamp();
        Map<String, String> words = words(history, draft);
        parts = history.template().parts().stream()
                .map(part -> new PartInput(part, words.getOrDefault(part.name(), "")))
                .toList();
    }

    private Map<String, String> words(TextHistory history, TextHistory.@Nullable Draft draft) {
        if ("shipped".equals(start)) {
            return Parts.shipped(history.template());
        }
        return draft == null ? history.inForce().parts() : draft.parts();
    }

    /** Keeps it and goes on to the preview, if nothing is wrong with it. */
    public @Nullable String preview() {
        keep();
        List<FieldError> problems = service.problems(key());
        if (!problems.isEmpty()) {
            load();
            throw new InvalidException(problems);
        }
        return "/admin/wording-force.xhtml?faces-redirect=true&text=" + key();
    }

    /** Keeps it, finished or not. */
    public String save() {
        keep();
        PageNotice.afterRedirect("Draft saved. Nobody is sent it before you put it in force.");
        return "/admin/wording.xhtml?faces-redirect=true&text=" + key();
    }

    public String discard() {
        service.discardDraft(key());
        PageNotice.afterRedirect("The draft is gone.");
        return "/admin/wording.xhtml?faces-redirect=true&text=" + key();
    }

    private void keep() {
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach(part -> words.put(part.getName(), part.getText()));
        service.saveDraft(key(), words, stamp);
    }

    /** What may be put into it, in words. */
    public List<Placeholder> getPlaceholders() {
        List<Placeholder> known = placeholders;
        if (known == null) {
            known = TextRules.placeholders(service.of(key()).template());
            placeholders = known;
        }
        return known;
    }

    private String key() {
        return Objects.requireNonNullElse(text, "");
    }

    public boolean isDrafted() {
        return stamp > 0;
    }

    public List<PartInput> getParts() {
        return parts;
    }

    public String getTitle() {
        return title;
    }

    public String getSentWhen() {
        return sentWhen;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }
}

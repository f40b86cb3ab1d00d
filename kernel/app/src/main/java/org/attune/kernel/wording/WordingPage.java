package org.attune.kernel.wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.attune.api.problem.NotFoundException;
import org.attune.api.wording.TextTemplate;
import org.jspecify.annotations.Nullable;

/** One text: how it reads now or as another version, and who put which version in force when. */
@Named("wording")
@RequestScoped
public class WordingPage {

    static final String DRAFT = "draft";

    @Inject
    WordingService service;

    @Inject
    Previews previews;

    private @Nullable String text;
    private @Nullable String number;
    private boolean young;
    private @Nullable TextHistory history;
    private @Nullable ShownText shown;

    public void open() {
        String key = text == null ? "" : text;
        TextHistory found = service.of(key);
        history = found;
        shown = previews.show(
                key, number == null ? String.valueOf(found.inForce().number()) : number);
    }

    /** As {@link #open}, for the page on which a question is put to a family. */
    public void openQuestion() {
        open();
        if (!getShown().isQuestion()) {
            throw new NotFoundException("This text is no question.");
        }
    }

    public TextHistory getHistory() {
        return Objects.requireNonNull(history, "open() comes first");
    }

    public TextTemplate getTemplate() {
        return getHistory().template();
    }

    public ShownText getShown() {
        return Objects.requireNonNull(shown, "open() comes first");
    }

    /** What is shown: the draft, or a version. */
    public String getVersion() {
        return isDraft()
                ? "Draft"
                : getShown().number().equals("0")
                        ? "As it ships"
                        : "Version " + getShown().number();
    }

    public boolean isDraft() {
        return DRAFT.equals(getShown().number());
    }

    public boolean isInForce() {
        return getShown().number().equals(String.valueOf(getHistory().inForce().number()));
    }

    /** The question, as it is put to a young person where that was asked for and there are words for it. */
    public String getQuestion() {
        return getShown().part(isYoungWords() ? "young-question" : "question");
    }

    public String getExplanation() {
        return getShown().part(isYoungWords() ? "young-explanation" : "explanation");
    }

    private boolean isYoungWords() {
        return young && !getShown().part("young-question").isEmpty();
    }

    public boolean isYoung() {
        return young;
    }

    public void setYoung(boolean young) {
        this.young = young;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null || number.isEmpty() ? null : number;
    }
}

package org.attune.kernel.request;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.child.ChildService;
import org.attune.kernel.child.ChildView;
import org.attune.kernel.setting.SettingService;
import org.attune.kernel.setting.SettingSummary;
import org.jspecify.annotations.Nullable;

/**
 * Raising a request, a part at a time. Everything typed is text and kept in the draft as it is, however unfinished: what is
 * wrong with it is said when a part is finished, and again before it is sent.
 */
@Named("requestForm")
@ViewScoped
public class RequestFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/requests/new.xhtml?faces-redirect=true&draft=";

    @Inject
    Drafts drafts;

    @Inject
    RequestSending sending;

    @Inject
    SettingService settings;

    @Inject
    ChildService children;

    private @Nullable String draft;
    private @Nullable String step;
    private @Nullable UUID draftId;
    private int version;
    private Map<String, String> answers = Collections.synchronizedMap(new HashMap<>());
    private String savedText = "";
    private List<SettingSummary> choices = List.of();
    private int peopleShown = 1;
    private boolean asked;
    private boolean different;
    private transient List<FormConflict.Difference> differences = List.of();

    public void load() {
        choices = settings.mine();
        if (draft != null) {
            show(drafts.get(Ids.of(draft)));
        }
    }

    private void show(Draft kept) {
        draftId = kept.id();
        version = kept.version();
        answers = Collections.synchronizedMap(new HashMap<>(kept.answers()));
        peopleShown = Math.max(lastPerson(), Ids.orNull(answers.get("childId")) == null ? 1 : 0);
        Instant savedAt = kept.savedAt();
        savedText = savedAt == null ? "" : "Draft saved on " + London.words(savedAt) + " at " + London.time(savedAt);
    }

    /** Begins a draft; with one setting there is nothing to choose. */
    public String begin() {
        String chosen = choices.size() == 1 ? choices.get(0).id().toString() : answers.get("settingId");
        if (chosen == null
                || choices.stream().noneMatch(choice -> choice.id().toString().equals(chosen))) {
            throw new InvalidException("settingId", "Choose your school or setting");
        }
        return PAGE + drafts.begin(Map.of("settingId", chosen)) + "&step=" + Step.CHILD.key();
    }

    /** As they type. */
    public void autosave() {
        if (!keep()) {
            savedText = "Not saved: this request was saved in another window meanwhile. Choose “Continue” to see both.";
        }
    }

    /** Keeps what is typed even where it is not right yet, then says what is not. */
    public @Nullable String next() {
        Step here = Objects.requireNonNull(getPart());
        if (!keep()) {
            return null;
        }
        List<FieldError> wrong = getProblems().stream()
                .filter(error -> FormField.stepOf(error.field()) == here)
                // The summary's link goes to the first of the three fields.
                .map(error -> error.field().equals("dateOfBirth") ? new FieldError("dobDay", error.message()) : error)
                .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
        if (here == Step.CHILD && !different && !likely().isEmpty()) {
            asked = true;
            return null;
        }
        Step following = here.next();
        return PAGE + draftId + "&step=" + (following == null ? "check" : following.key());
    }

    /** One of those on record is the child: the request is about that record. */
    public @Nullable String same(UUID child) {
        answers.put("childId", child.toString());
        asked = false;
        return next();
    }

    /** None of those on record is the child. */
    public @Nullable String different() {
        different = true;
        asked = false;
        return next();
    }

    /** Those on record who may be the child who is being entered; empty where a child was chosen. */
    private List<ChildView> likely() {
        LocalDate born = new RequestForm(answers).born();
        return Ids.orNull(answers.get("childId")) != null || born == null
                ? List.of()
                : children.likely(Typed.line(answers.get("givenName")), Typed.line(answers.get("familyName")), born);
    }

    /** Those to be asked about before the form goes on. */
    public List<ChildView> getLikely() {
        return asked ? likely() : List.of();
    }

    /** Shows the fields of one more person. */
    public void addPerson() {
        if (keep() && peopleShown < FormField.PEOPLE) {
            peopleShown++;
        }
    }

    public @Nullable String later() {
        if (!keep()) {
            return null;
        }
        say("Your draft is saved. You can come back to it from here.");
        return "/requests/mine.xhtml?faces-redirect=true";
    }

    public @Nullable String send() {
        UUID request = sending.send(id(), answers);
        say("Request sent. This page shows who has been asked for consent and what they answer.");
        return "/requests/view.xhtml?faces-redirect=true&id=" + request;
    }

    public String delete() {
        drafts.delete(id());
        say("The draft is deleted.");
        return "/requests/mine.xhtml?faces-redirect=true";
    }

    /** Of two versions, the one that is typed here. */
    public @Nullable String keepMine() {
        version = drafts.get(id()).version();
        differences = List.of();
        return keep() ? here() : null;
    }

    /** Of two versions, the one that was saved elsewhere. */
    public String keepTheirs() {
        show(drafts.get(id()));
        return here();
    }

    private String here() {
        return PAGE + draftId + (step == null ? "" : "&step=" + step);
    }

    /**
     * Leaving a field saves it, and the button pressed next saves all: the two come at the same moment, and the later one must
     * not take the earlier for somebody else's.
     */
    private synchronized boolean keep() {
        try {
            version = drafts.save(id(), version, answers);
            savedText = "Draft saved at " + London.time(London.now());
            differences = List.of();
            return true;
        } catch (ConflictException e) {
            differences = FormConflict.between(answers, drafts.get(id()).answers());
            savedText = "Not saved yet.";
            return false;
        }
    }

    /** The highest number of a person of whom something was entered. */
    private int lastPerson() {
        return IntStream.rangeClosed(1, FormField.PEOPLE)
                .filter(slot -> FormField.isEntered(answers, slot))
                .max()
                .orElse(0);
    }

    /** A form whose view is gone (sent a moment ago in the same second) has no draft any more. */
    private UUID id() {
        UUID id = draftId;
        if (id == null) {
            throw new ConflictException(
                    "This form has just been sent or closed. Open “Your requests” to see where the request stands.");
        }
        return id;
    }

    private static void say(String text) {
        PageNotice.afterRedirect(text);
    }

    /** Everything that keeps it from being sent. */
    public List<FieldError> getProblems() {
        return draftId == null ? List.of() : sending.problems(id(), answers);
    }

    /** Whether a part is ready to be sent. */
    public boolean done(Step part) {
        return getProblems().stream().noneMatch(error -> FormField.stepOf(error.field()) == part);
    }

    /** Which part a problem is in, for its link. */
    public String stepOf(String field) {
        return FormField.stepOf(field).key();
    }

    public List<Step> getSteps() {
        return Arrays.asList(Step.values());
    }

    /** The part that is shown; null on the list of parts and where the answers are checked. */
    public @Nullable Step getPart() {
        return Step.of(step);
    }

    /** What the page shows: start, list, child, why, tried, people, check or delete. */
    public String getShown() {
        if (draftId == null) {
            return "start";
        }
        boolean known = getPart() != null || "check".equals(step) || "delete".equals(step);
        return known ? String.valueOf(step) : "list";
    }

    public String getTitle() {
        Step part = getPart();
        return switch (getShown()) {
            case "start" -> "Request for involvement";
            case "list" -> "Your request";
            case "check" -> "Check your answers";
            case "delete" -> "Delete this draft?";
            default -> Objects.requireNonNull(part).title();
        };
    }

    /** The small line above the heading. */
    public String getCaption() {
        Step part = getPart();
        if (part != null) {
            return "Request for involvement, part " + (part.ordinal() + 1) + " of " + Step.values().length;
        }
        return draftId == null ? "" : "Request for involvement";
    }

    /** How many people have fields on the page. */
    public int getPeopleShown() {
        return peopleShown;
    }

    public boolean isRoomForMore() {
        return peopleShown < FormField.PEOPLE;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getSavedText() {
        return savedText;
    }

    public List<SettingSummary> getChoices() {
        return choices;
    }

    public String getSettingName() {
        return choices.stream()
                .filter(choice -> choice.id().toString().equals(answers.get("settingId")))
                .findFirst()
                .map(SettingSummary::name)
                .orElse("");
    }

    /** Each field that was saved elsewhere meanwhile; empty where none was. */
    public List<FormConflict.Difference> getDifferences() {
        return differences == null ? List.of() : differences;
    }

    public @Nullable String getDraft() {
        return draft;
    }

    public void setDraft(@Nullable String draft) {
        this.draft = draft;
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }
}

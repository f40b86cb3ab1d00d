package org.attune.kernel.casework;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.casework.RecordDraft.Part;
import org.jspecify.annotations.Nullable;

/** Writing a record: saved as it is typed, and where somebody saved it elsewhere both versions are shown. */
@Named("caseworkRecord")
@ViewScoped
public class RecordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    RecordService service;

    private @Nullable String id;
    private transient @Nullable RecordDraft record;
    private List<PartInput> parts = List.of();
    private int version;
    private boolean conflict;
    private String savedText = "";
    private @Nullable String reason;

    public void load() {
        RecordDraft now = getRecord();
        version = now.version();
        parts = now.parts().stream().map(PartInput::new).toList();
    }

    public RecordDraft getRecord() {
        RecordDraft known = record;
        if (known == null) {
            known = service.read(id());
            record = known;
        }
        return known;
    }

    /**
     * Called as fields are left. While there is a conflict nothing is saved unasked. A button that is pressed straight after
     * typing sends two requests at once, of which neither may take the other for somebody else: hence synchronized.
     */
    public synchronized void autosave() {
        if (!conflict) {
            keep();
        }
    }

    public synchronized void save() {
        parts.forEach(PartInput::keepOwn);
        conflict = false;
        keep();
    }

    public @Nullable String saveAndLeave() {
        save();
        return conflict || isRefused()
                ? null
                : "/casework/involvement.xhtml?faces-redirect=true&id="
                        + getRecord().involvementId();
    }

    public @Nullable String saveAndCheck() {
        save();
        return conflict || isRefused() ? null : "/casework/sign.xhtml?faces-redirect=true&id=" + id();
    }

    /** Takes what was saved elsewhere instead of what is in this form. */
    public void useSaved() {
        parts.forEach(PartInput::useSaved);
        conflict = false;
        savedText = "The saved words are in the form now";
    }

    public String correct() {
        UUID correction = service.correct(id(), reason == null ? "" : reason);
        PageNotice.afterRedirect("This is a new version. The signed one stays as it is.");
        return "/casework/record.xhtml?faces-redirect=true&id=" + correction;
    }

    private void keep() {
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach(part -> words.put(part.getKey(), part.getText()));
        try {
            version = service.save(id(), version, words);
            savedText = "Draft saved at " + CLOCK.format(LocalTime.now(London.ZONE));
        } catch (ConflictException e) {
            showBoth(service.read(id()));
        } catch (InvalidException e) {
            e.errors().forEach(error -> explain(error.field(), error.message()));
        }
    }

    private void showBoth(RecordDraft saved) {
        record = saved;
        version = saved.version();
        Map<String, String> theirs = new LinkedHashMap<>();
        for (Part part : saved.parts()) {
            theirs.put(part.key(), part.text());
        }
        parts.forEach(part -> part.conflictsWith(theirs.getOrDefault(part.getKey(), "")));
        conflict = true;
        savedText = "Not saved";
        // What is typed meanwhile must not be lost, so an autosave does not draw the form anew: the next button shows
        // both.
        FacesContext faces = FacesContext.getCurrentInstance();
        String words = faces.getPartialViewContext().isPartialRequest()
                ? "This record was saved in another window or by somebody else, so your words are not saved yet."
                        + " Choose “Save and leave” to see both versions."
                : "This record was saved in another window or by somebody else. Choose which words to keep.";
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
    }

    private void explain(String key, String message) {
        FacesContext faces = FacesContext.getCurrentInstance();
        int index = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).getKey().equals(key))
                .findFirst()
                .orElse(0);
        faces.addMessage(
                "record:parts:" + index + ":text", new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
        faces.validationFailed();
        savedText = "Not saved";
    }

    private static boolean isRefused() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    private UUID id() {
        return Ids.of(id);
    }

    public List<PartInput> getParts() {
        return parts;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String getSavedText() {
        return savedText;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}

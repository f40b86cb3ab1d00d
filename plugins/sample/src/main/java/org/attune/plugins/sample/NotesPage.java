package org.attune.plugins.sample;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.api.wording.Wording;
import org.jspecify.annotations.Nullable;

/** The page of notes: the newest, and a form to add one. */
@Named("sampleNotes")
@ViewScoped
public class NotesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    NoteService service;

    @Inject
    Wording wording;

    /** Sent twice, this form makes one note: the form carries it, since its view is gone after the first time. */
    private UUID submissionId = UUID.randomUUID();

    private @Nullable String setting;
    private @Nullable String content;
    private transient @Nullable List<NoteView> notes;
    private transient @Nullable List<SettingChoice> settings;

    /** Saves the note and shows the page anew, so that reloading it does not send it again. */
    public String add() {
        service.add(Ids.orNull(setting), content, submissionId);
        return Address.to("notes", "Note saved.");
    }

    /** In the authority's words. */
    public String getAdvice() {
        return wording.of(NoteTexts.ADVICE, Map.of(NoteTexts.SHOWN, String.valueOf(SHOWN)))
                .body();
    }

    public String getSubmissionId() {
        return submissionId.toString();
    }

    public void setSubmissionId(String submissionId) {
        this.submissionId = UUID.fromString(submissionId);
    }

    public List<NoteView> getNotes() {
        if (notes == null) {
            notes = service.notes(null, SHOWN);
        }
        return notes;
    }

    public List<SettingChoice> getSettings() {
        if (settings == null) {
            settings = service.settings();
        }
        return settings;
    }

    /** For the page: the moment as people in London say it. */
    public String when(@Nullable Instant moment) {
        return moment == null ? "" : London.when(moment);
    }

    public @Nullable String getSetting() {
        return setting;
    }

    public void setSetting(@Nullable String setting) {
        this.setting = setting;
    }

    public @Nullable String getContent() {
        return content;
    }

    public void setContent(@Nullable String content) {
        this.content = content;
    }
}

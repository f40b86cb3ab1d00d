package org.attune.kernel.casework;

import java.io.Serializable;
import org.attune.kernel.casework.RecordDraft.Part;
import org.jspecify.annotations.Nullable;

/** A part of the record while it is being written. */
public class PartInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String title;
    private final String guidance;
    private String text;

    /** What somebody saved meanwhile; null while there is no conflict about this part. */
    private @Nullable String saved;

    PartInput(Part part) {
        key = part.key();
        title = part.title();
        guidance = part.guidance();
        text = part.text();
    }

    void conflictsWith(String other) {
        saved = other.equals(text) ? null : other;
    }

    void useSaved() {
        if (saved != null) {
            text = saved;
        }
        saved = null;
    }

    void keepOwn() {
        saved = null;
    }

    public String getKey() {
        return key;
    }

    public String getTitle() {
        return title;
    }

    public String getGuidance() {
        return guidance;
    }

    public String getText() {
        return text;
    }

    /** Browsers send line ends of two characters; we keep one. */
    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }

    public @Nullable String getSaved() {
        return saved;
    }
}

package org.attune.kernel.wording;

import java.io.Serializable;
import org.attune.api.wording.TextTemplate.Part;
import org.jspecify.annotations.Nullable;

/** A part of a text in a form. */
public final class PartInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String label;
    private final boolean lines;
    private final int longest;
    private String text;

    PartInput(Part part, String text) {
        this.name = part.name();
        this.label = part.label() + (part.required() ? "" : " (optional)");
        this.lines = part.lines();
        this.longest = part.longest();
        this.text = text;
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public boolean isLines() {
        return lines;
    }

    public int getLongest() {
        return longest;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }
}

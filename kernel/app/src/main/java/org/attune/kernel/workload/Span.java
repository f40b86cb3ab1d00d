package org.attune.kernel.workload;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How long a stretch is looked at. */
public enum Span {
    WEEK("A week"),
    TERM("A term"),
    YEAR("A school year");

    private final String words;

    Span(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }

    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What an address says; a term where it says nothing that we know. */
    public static Span of(@Nullable String key) {
        for (Span span : values()) {
            if (span.getKey().equals(key)) {
                return span;
            }
        }
        return TERM;
    }
}

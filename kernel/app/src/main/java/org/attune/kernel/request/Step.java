package org.attune.kernel.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A part of the form, with a page of its own. */
public enum Step {
    CHILD("child", "The child"),
    WHY("why", "Why you are asking"),
    TRIED("tried", "What has been tried"),
    PEOPLE("people", "Parents and carers");

    private final String key;
    private final String title;

    Step(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** Its name in an address. */
    public String key() {
        return key;
    }

    /** Its heading. */
    public String title() {
        return title;
    }

    /** The part after it; null after the last, where the answers are checked. */
    public @Nullable Step next() {
        return ordinal() + 1 < values().length ? values()[ordinal() + 1] : null;
    }

    static @Nullable Step of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(step -> step.key.equals(key))
                .findFirst()
                .orElse(null);
    }
}

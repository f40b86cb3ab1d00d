package org.attune.kernel.practitioner;

import java.util.Locale;
import java.util.function.Predicate;
import org.attune.api.practitioner.Employment;
import org.jspecify.annotations.Nullable;

/**
 * Which practitioners a list is to show.
 *
 * @param words part of a name or a number, in small letters; empty for any
 * @param employment null for any
 */
public record PractitionerFilter(String words, @Nullable Employment employment, State state) {

    /** How it stands with them. */
    public enum State {
        HERE("Working here today", PractitionerLine::here),
        PROBLEM("Cannot sign, or has nobody who signs", PractitionerLine::isProblem),
        DUE("Renewal due within 90 days", PractitionerLine::isDue),
        NOTED(
                "Registered with conditions or a caution",
                line -> line.here() && line.getTone().equals("wait")),
        UNCHECKED("Register never checked", line -> line.here() && line.number() != null && line.checked() == null),
        NOT_HERE("Not here yet, or not any more", line -> !line.here()),
        ALL("Everybody", line -> true);

        private final String words;
        private final Predicate<PractitionerLine> test;

        State(String words, Predicate<PractitionerLine> test) {
            this.words = words;
            this.test = test;
        }

        public String getWords() {
            return words;
        }

        boolean holds(PractitionerLine line) {
            return test.test(line);
        }
    }

    public PractitionerFilter {
        words = words.strip().toLowerCase(Locale.UK);
    }
}

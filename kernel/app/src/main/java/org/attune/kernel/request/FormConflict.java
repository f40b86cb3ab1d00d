package org.attune.kernel.request;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What differs between what is typed here and what was saved elsewhere meanwhile. */
final class FormConflict {

    /**
     * One field of which there are two versions.
     *
     * @param label what the page calls it
     * @param mine what is typed here; "(nothing)" where that is so
     * @param theirs what was saved
     */
    public record Difference(String label, String mine, String theirs) {}

    private FormConflict() {}

    static List<Difference> between(Map<String, String> mine, Map<String, String> theirs) {
        return FormField.ALL.stream()
                .filter(field -> !Objects.equals(value(mine, field), value(theirs, field)))
                .map(field -> new Difference(field.label(), shown(value(mine, field)), shown(value(theirs, field))))
                .toList();
    }

    private static String value(Map<String, String> answers, FormField field) {
        return Typed.lines(answers.get(field.key()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(nothing)" : value;
    }
}

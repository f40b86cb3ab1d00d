package org.attune.kernel.child.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attune.api.problem.ConflictException;

/** What somebody else saved first, in words, so that whoever comes second can decide whose it shall be. */
final class Changed {

    private Changed() {}

    /**
     * @param version the one that the form was filled from
     * @param entered what was entered, by label
     * @param now what stands there, likewise
     * @throws ConflictException where somebody else saved meanwhile
     */
    static void check(int version, int versionNow, Map<String, String> entered, Map<String, String> now) {
        if (version == versionNow) {
            return;
        }
        List<String> differences = new ArrayList<>();
        now.forEach((label, value) -> {
            if (!value.equals(entered.get(label))) {
                differences.add(label + " " + (value.isEmpty() ? "nothing" : "“" + value + "”"));
            }
        });
        throw new ConflictException(
                differences.isEmpty()
                        ? "Somebody else saved this first, with the same answers. Save again to go on."
                        : "Somebody else saved this first, and nothing of yours is saved yet. Theirs says: "
                                + String.join("; ", differences)
                                + ". To keep yours instead, save again.");
    }
}

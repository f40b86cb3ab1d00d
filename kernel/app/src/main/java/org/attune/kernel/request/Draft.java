package org.attune.kernel.request;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is kept.
 *
 * @param version goes up with every save; a save says which it began from
 * @param answers by the name of their field
 * @param savedAt when it was last saved
 */
public record Draft(
        UUID id,
        int version,
        Map<String, String> answers,
        @Nullable Instant savedAt) {

    static Draft of(FormDraft draft) {
        return new Draft(
                draft.getId(), draft.getVersion(), DraftContent.read(draft.getContent()), draft.getChangedAt());
    }

    /** What a list calls it. */
    public String title() {
        String name = Typed.line(answers.getOrDefault("givenName", "") + " " + answers.getOrDefault("familyName", ""));
        return name.isEmpty() ? "A child not named yet" : name;
    }
}

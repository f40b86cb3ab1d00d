package org.attune.kernel.child.record;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.api.child.Child;
import org.attune.api.child.SenStatus;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * What special educational help a child or young person has.
 *
 * @param status null where it was not chosen, which is refused
 * @param since the first day of it; null where it is not known
 */
public record Sen(
        @NotNull(message = "Choose what help they have") @Nullable SenStatus status,

        @Nullable LocalDate since) {

    static Sen of(Child child) {
        return new Sen(child.getSenStatus(), child.getSenSince());
    }

    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("help", status == null ? "" : status.words());
        words.put("since", since == null ? "" : London.words(since));
        return words;
    }
}

package org.attune.kernel.child.record;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.api.child.Child;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What is spoken at home.
 *
 * @param atHome with a comma between them; may be empty
 * @param interpreterNeeded null says no
 * @param interpreterLanguage into which language, where one is needed; may be empty
 */
public record Languages(
        @Size(max = 200, message = "The languages must be 200 characters or fewer") @Plain(message = "The languages have characters that cannot be used")
        String atHome,

        @Nullable Boolean interpreterNeeded,

        @Size(max = 60, message = "The interpreter’s language must be 60 characters or fewer") @Plain(message = "The interpreter’s language has characters that cannot be used")
        String interpreterLanguage) {

    public Languages(
            @Nullable String atHome, @Nullable Boolean interpreterNeeded, @Nullable String interpreterLanguage) {
        this.atHome = Arrays.stream(Text.tidy(atHome).split(","))
                .map(Text::tidy)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        this.interpreterNeeded = Boolean.TRUE.equals(interpreterNeeded);
        this.interpreterLanguage = Text.tidy(interpreterLanguage);
    }

    static Languages of(Child child) {
        return new Languages(child.getHomeLanguages(), child.isInterpreterNeeded(), child.getInterpreterLanguage());
    }

    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("languages at home", atHome);
        words.put("interpreter", Boolean.TRUE.equals(interpreterNeeded) ? "needed" : "not needed");
        words.put("into", interpreterLanguage);
        return words;
    }
}

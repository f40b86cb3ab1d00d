package org.attune.kernel.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What mail servers and readers know a message by, the same at every try. It names the authority: a message that comes back is that
 * one's and no other's, even where two have a message of the same number because one was imported as a copy.
 *
 * @param authority the authority's number
 * @param reference the message's own
 */
record MessageId(int authority, String reference) {

    private static final Pattern OURS =
            Pattern.compile("\\s*<?([A-Za-z0-9][A-Za-z0-9-]{0,99})@([0-9]{1,9})\\.attune>?\\s*");

    /** @return nothing where it is no id of ours */
    static Optional<MessageId> of(@Nullable String header) {
        Matcher ours = OURS.matcher(header == null ? "" : header);
        return ours.matches()
                ? Optional.of(new MessageId(Integer.parseInt(ours.group(2)), ours.group(1)))
                : Optional.empty();
    }

    /** As the header {@code Message-ID} has it. */
    String header() {
        return "<" + reference + "@" + authority + ".attune>";
    }
}

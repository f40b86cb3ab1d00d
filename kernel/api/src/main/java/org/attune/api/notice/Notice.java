package org.attune.api.notice;

import java.util.Map;

/**
 * Something that people are to hear of.
 *
 * @param kind the key of a kind that a {@link NoticeKinds} declares
 * @param once a name of what happened: somebody who was told of it under this name is not told again, for example {@code
 *     "advice-asked:" + request}
 * @param path the page that it is about, from the root, for example {@code /requests/view.xhtml?id=…}. Whoever opens it must be
 *     allowed to: the notice itself gives access to nothing
 * @param facts by the name of the placeholder in the kind's words; each that these have
 */
public record Notice(String kind, String once, String path, Map<String, Fact> facts) {

    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException where the path is none from the root, or the name or path has more than 200 characters */
    public Notice {
        if (!path.matches("/[^/\\\\].*") || path.length() > LONGEST || once.isBlank() || once.length() > LONGEST) {
            throw new IllegalArgumentException("No path from the root, or no name: " + path + ", " + once);
        }
        facts = Map.copyOf(facts);
    }
}

package org.attune.kernel.web;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Versions as programs send and get them: {@code If-Match: "3"} says which version a change was made from. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?([0-9]{1,9})\"?");

    private Versions() {}

    /**
     * @param ifMatch the header; null where there was none
     * @return the version
     */
    public static int of(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PlainProblem(
                    428,
                    "version-needed",
                    "Say which version you change: send If-Match with the “version” that you were given.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Problems.malformed("“If-Match” must be the “version” that you were given, for example \"3\".");
        }
        return Integer.parseInt(tag.group(1));
    }

    /**
     * What was asked for, with its version in {@code ETag}.
     *
     * @param version the one that a change of it must name in {@code If-Match}
     */
    public static Response tagged(Object entity, int version) {
        return Response.ok(entity).tag(Integer.toString(version)).build();
    }
}

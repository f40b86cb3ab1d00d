package org.attune.kernel.web;

import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.api.problem.ConflictException;
import org.jspecify.annotations.Nullable;

/** Which version a change was made from: as forms carry it, and as programs send and get it, {@code If-Match: "3"}. */
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
     * @param now the version that is kept
     * @param shown the one that the change was made from
     * @throws ConflictException where somebody has changed it in between
     */
    public static void requireUnchanged(int now, int shown) {
        if (now != shown) {
            throw new ConflictException("Someone else changed this after you opened it. Open it again to see it.");
        }
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

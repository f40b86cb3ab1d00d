package org.attune.kernel.web;

import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.ProblemException;
import org.attune.kernel.persistence.RightsChangedException;
import org.attune.kernel.persistence.SuspendedException;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in words for people and a name for programs: the members of RFC 9457.
 *
 * @param type ends in a stable name, for example {@code urn:attune:problem:no-consent}
 * @param title what kind of thing went wrong
 * @param status the HTTP status
 * @param detail what happened here and what to do next; names nothing that the reader may not see
 * @param instance names this one occurrence; the log has it too
 * @param errors which field is wrong, and how; null where it is not about fields
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<FieldError> errors) {

    private static final String TYPE = "urn:attune:problem:";

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());

    /** What to answer to whatever was thrown; logged with the same id that the answer bears. */
    public static Problem of(Throwable thrown) {
        ProblemException known = Problems.of(thrown).orElse(null);
        Problem problem = known == null
                ? of(
                        500,
                        "unexpected",
                        "Something went wrong on our side and nothing was saved. Try again in a minute.")
                : of(known);
        if (known instanceof SuspendedException) {
            // Not our failure, and every request of that authority would say it again.
            LOG.log(Level.FINE, "{0} {1}", new Object[] {problem.instance(), problem.type()});
        } else if (problem.status() >= 500) {
            LOG.log(Level.SEVERE, problem.instance() + " " + problem.type(), thrown);
        } else {
            // The detail can repeat what was typed, which may be about a child: the log gets the name only.
            LOG.log(Level.FINE, "{0} {1}", new Object[] {problem.instance(), problem.type()});
        }
        return problem;
    }

    /** Nobody has signed in, or not with a key that works. */
    public static Problem notSignedIn(String detail) {
        return of(401, "not-signed-in", detail);
    }

    static Problem of(int status, String type, String detail) {
        return of(status, type, detail, null);
    }

    private static Problem of(ProblemException known) {
        String detail = String.valueOf(known.getMessage());
        if (known instanceof RightsChangedException) {
            return notSignedIn("What this key may do has changed. Try again.");
        }
        List<FieldError> errors = known instanceof InvalidException invalid ? invalid.errors() : null;
        return of(known.status(), known.type(), detail, errors);
    }

    private static Problem of(int status, String type, String detail, @Nullable List<FieldError> errors) {
        return new Problem(TYPE + type, title(status), status, detail, "urn:uuid:" + UUID.randomUUID(), errors);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 401 -> "Not signed in";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "This cannot be done here";
            case 406, 415 -> "Not a format that we know";
            case 409 -> "Changed meanwhile";
            case 413 -> "Too big";
            case 422 -> "Something needs to be put right";
            case 429 -> "Too many tries";
            case 503 -> "Not available just now";
            default -> "Something went wrong";
        };
    }
}

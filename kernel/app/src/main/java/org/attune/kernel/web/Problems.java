package org.attune.kernel.web;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Finds in whatever was thrown the refusal that people can be told: the one place that does, for pages and REST alike. */
public final class Problems {

    /** Containers wrap what was thrown many times over; a chain longer than this goes round in a circle. */
    private static final int DEPTH = 30;

    private Problems() {}

    /** @return the refusal, or empty where something went wrong that has no words */
    public static Optional<ProblemException> of(Throwable thrown) {
        Throwable next = thrown;
        for (int i = 0; next != null && i < DEPTH; i++) {
            ProblemException known = known(next);
            if (known != null) {
                return Optional.of(known);
            }
            // A failed batch keeps the database's own words beside the cause.
            next = next instanceof SQLException sql && sql.getNextException() != null
                    ? sql.getNextException()
                    : next.getCause();
        }
        return Optional.empty();
    }

    /**
     * Does what asks the database, and says what that refuses in words: whoever was a moment faster, a named rule.
     *
     * @throws ProblemException the refusal; what has no words is thrown on as it was
     */
    public static <T extends @Nullable Object> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (PersistenceException refused) {
            throw of(refused).map(problem -> (RuntimeException) problem).orElse(refused);
        }
    }

    /** Writes what was changed, as {@link #asked}: so that the caller learns of a refusal here and not at the commit. */
    public static void flush(EntityManager em) {
        asked(() -> {
            em.flush();
            return true;
        });
    }

    /** For a resource's parameter that is not what it should be: a word where a number is wanted. */
    public static ProblemException malformed(String message) {
        return PlainProblem.malformed(message);
    }

    private static @Nullable ProblemException known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        }
        if (cause instanceof OptimisticLockException) {
            return new ConflictException(
                    "Someone else saved this first. Open it again to see what they changed, then make your change.");
        }
        if (cause instanceof ConstraintViolationException violations) {
            return invalid(violations);
        }
        return cause instanceof SQLException sql ? DatabaseProblems.of(sql) : null;
    }

    private static @Nullable ProblemException invalid(ConstraintViolationException violations) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            errors.add(new FieldError(String.valueOf(violation.getPropertyPath()), violation.getMessage()));
        }
        return errors.isEmpty() ? null : new InvalidException(errors);
    }
}

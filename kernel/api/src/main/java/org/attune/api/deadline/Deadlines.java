package org.attune.api.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Runs clocks, for the present authority. Inject it and call it within a transaction, from a service that has checked who may do
 * what: it asks for no permission of its own. Each call is kept in the clock's history, with who did it. All days are days in London.
 *
 * <pre>{@code
 * deadlines.start("advice.statutory", new DeadlineSubject(request, "Advice for Hillside Primary", page, child, setting), asked, ep);
 * ...
 * deadlines.met("advice.statutory", request, sent);
 * }</pre>
 *
 * <p>A due date is worked out in one place and kept with the clock. Where the calendar or a limit changes, the open clocks that it
 * concerns are worked out again soon after, and their history says so.
 */
public interface Deadlines {

    /**
     * Starts a clock. Where one is open for this rule and thing already, that one stays as it is.
     *
     * @param rule the key of a rule that a {@link DeadlineRules} declares
     * @param subject what it runs for
     * @param from the day from which it counts, itself not counted
     * @param practitionerId who answers for it; null for the service as a whole
     * @return the clock's id; empty where the rule has no limit on that day, so that nothing is promised
     * @throws IllegalArgumentException where there is no such rule
     */
    Optional<UUID> start(String rule, DeadlineSubject subject, LocalDate from, @Nullable UUID practitionerId);

    /**
     * Finds a clock.
     *
     * @param rule the rule's key
     * @param subjectId the thing's id
     * @return the open one, or else the latest; empty where there is none
     */
    Optional<Deadline> of(String rule, UUID subjectId);

    /**
     * Finds the clocks of many things, for a list. Costs one statement.
     *
     * @param subjectIds the things' ids
     * @return of each thing and rule the open one, or else the latest; nothing where there is none
     */
    List<Deadline> of(Collection<UUID> subjectIds);

    /**
     * Says who answers for an open clock from now on. Nothing happens where there is no open one.
     *
     * @param practitionerId null for the service as a whole
     */
    void assign(String rule, UUID subjectId, @Nullable UUID practitionerId);

    /**
     * Says that the thing was done. Nothing happens where there is no open clock.
     *
     * @param on the day, not before the clock started
     * @throws org.attune.api.problem.InvalidException where it is before the clock started
     */
    void met(String rule, UUID subjectId, LocalDate on);

    /**
     * Ends a clock whose thing is not to be done any more. Nothing happens where there is no open clock.
     *
     * @param on the day, not before the clock started
     * @param reason in words
     * @throws org.attune.api.problem.InvalidException where it is before the clock started
     */
    void stop(String rule, UUID subjectId, LocalDate on, String reason);

    /**
     * Stops the counting for a time.
     *
     * @param deadlineId the clock's id
     * @param from the first day that is not counted: not before the clock started, the end of an earlier pause or an extension, nor
     *     in the future
     * @throws org.attune.api.problem.RefusedException where it is not running
     * @throws org.attune.api.problem.InvalidException where the day cannot be right or the reason is empty
     */
    void pause(UUID deadlineId, LocalDate from, Because because);

    /**
     * Goes on counting.
     *
     * @param deadlineId the clock's id
     * @param on the first day that is counted again: not before the pause began, nor in the future
     * @return by when it is due now
     * @throws org.attune.api.problem.RefusedException where it is not paused
     * @throws org.attune.api.problem.InvalidException where the day cannot be right
     */
    LocalDate resume(UUID deadlineId, LocalDate on);

    /**
     * Makes an exception: the limit need not be kept.
     *
     * @param deadlineId the clock's id
     * @param until the day to which it is extended, after today; null to lift the limit altogether
     * @throws org.attune.api.problem.RefusedException where it is not open
     * @throws org.attune.api.problem.InvalidException where the rule names grounds and this is none of them, the reason is empty, or
     *     the day cannot be right
     */
    void except(UUID deadlineId, @Nullable LocalDate until, Because because);
}

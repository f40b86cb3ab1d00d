package org.attune.api.work;

import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * How a piece of work ends.
 *
 * @param state finished or dropped
 * @param outcome what came of it, or why it is dropped; empty where nothing is said
 */
public record Ending(WorkState state, String outcome) {

    private static final String CHOOSE = "Choose whether it is finished or dropped";

    /** It is finished, and nothing more is said of it. */
    public static final Ending DONE = new Ending(WorkState.DONE, "");

    /** @throws IllegalArgumentException where it would stay open */
    public Ending {
        if (state == WorkState.OPEN) {
            throw new IllegalArgumentException("What ends is finished or dropped");
        }
    }

    /**
     * As somebody entered it, at the fields {@code state} and {@code outcome}.
     *
     * @param state null where nobody chose
     * @param outcome as typed; needed where it is dropped
     * @return how it ends
     * @throws InvalidException where nothing was chosen, no reason is given for dropping it, or the words are too long
     */
    public static Ending entered(@Nullable WorkState state, @Nullable String outcome) {
        Entered entered = new Entered();
        entered.check(state == WorkState.DONE || state == WorkState.DROPPED, "state", CHOOSE);
        String words = state == WorkState.DROPPED
                ? entered.needed("outcome", outcome, Entered.LINES, "Say why it is dropped")
                : entered.optional("outcome", outcome, Entered.LINES);
        entered.done();
        return new Ending(state == WorkState.DROPPED ? WorkState.DROPPED : WorkState.DONE, words);
    }
}

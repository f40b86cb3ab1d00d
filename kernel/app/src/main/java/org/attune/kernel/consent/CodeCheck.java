package org.attune.kernel.consent;

/**
 * What a code that was typed is worth.
 *
 * @param triesLeft how many more may be wrong before the link is closed
 */
public record CodeCheck(Result result, int triesLeft) {

    /** Whether it opens. */
    public enum Result {
        RIGHT,
        /** The code, or the date of birth where that is asked: it is not said which. */
        WRONG,
        /** Ten minutes are over, it was used, or none was sent. */
        NO_LIVE_CODE,
        LINK_CLOSED
    }

    static CodeCheck of(Result result) {
        return new CodeCheck(result, 0);
    }
}

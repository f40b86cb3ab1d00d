package org.attune.api.problem;

/**
 * A refusal with an answer: its message is shown to people as it is, so it is plain English that says what to do next, and
 * names nothing that the reader may not see. The transaction rolls back.
 */
public abstract class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;

    /**
     * @param status the HTTP status it is answered with
     * @param type a stable name for programs, the last part of the problem's {@code type} URI
     * @param message the answer for people
     */
    protected ProblemException(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    /** @return the HTTP status */
    public int status() {
        return status;
    }

    /** @return the stable name, for example {@code no-consent} */
    public String type() {
        return type;
    }
}

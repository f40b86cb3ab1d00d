package org.attune.launcher.problem;

/** Something the operator can put right. Its message is one line that says what is wrong and what to do. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line, in plain words */
    public Problem(String message) {
        super(oneLine(message));
    }

    /**
     * @param message one line, in plain words
     * @param cause what the log should keep
     */
    public Problem(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** The first line of what another program said, for use inside a message. */
    public static String firstLineOf(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}

package org.attune.api.problem;

/** The reader may not do this kind of thing at all. */
public class ForbiddenException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what they may not do, in plain English
     */
    public ForbiddenException(String message) {
        super(403, "forbidden", message);
    }
}

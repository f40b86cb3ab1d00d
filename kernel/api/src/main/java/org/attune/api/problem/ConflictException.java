package org.attune.api.problem;

/** Somebody else saved first. */
public class ConflictException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was changed meanwhile, in plain English
     */
    public ConflictException(String message) {
        super(409, "stale", message);
    }
}

package org.attune.api.problem;

/** A rule of the service refuses this: no hours left, no consent, no registration. */
public class RefusedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param type a stable name of the rule for programs, for example {@code no-consent}
     * @param message the rule and what to do next, in plain English
     */
    public RefusedException(String type, String message) {
        super(422, type, message);
    }
}

package org.attune.kernel.web;

import org.attune.api.problem.ProblemException;

/** A refusal that no service makes: what was sent cannot be read, or the database is away. */
final class PlainProblem extends ProblemException {

    private static final long serialVersionUID = 1L;

    PlainProblem(int status, String type, String message) {
        super(status, type, message);
    }

    /** Bad JSON, a word where a number is wanted. */
    static PlainProblem malformed(String message) {
        return new PlainProblem(400, "malformed", message);
    }
}

package org.attune.kernel.persistence;

import org.attune.api.problem.ProblemException;

/**
 * The operator has suspended the authority: nothing can be read or saved for it. Not the database's own exception, for which
 * EclipseLink would try again and again.
 */
public class SuspendedException extends ProblemException {

    /** The name of the problem. */
    public static final String TYPE = "suspended";

    private static final long serialVersionUID = 1L;

    public SuspendedException() {
        super(503, TYPE, "This authority’s service is suspended. Nothing can be read or saved until it is resumed.");
    }
}

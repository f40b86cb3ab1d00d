package org.attune.kernel.persistence;

import org.attune.api.problem.ForbiddenException;

/** Since this person signed in, an administrator has changed what they may do. */
public class RightsChangedException extends ForbiddenException {

    private static final long serialVersionUID = 1L;

    public RightsChangedException() {
        super("What your account may do has changed a moment ago. Begin again from here.");
    }
}

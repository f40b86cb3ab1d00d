package org.attune.kernel.audit;

import org.attune.api.problem.ProblemException;

/** Something was not done, because that it was could not be written down. */
final class NotAuditedException extends ProblemException {

    private static final long serialVersionUID = 1L;

    NotAuditedException(Throwable cause) {
        super(
                503,
                "not-audited",
                "This could not be written down in the audit, so it was not done and nothing is shown. Try again in a minute,"
                        + " and tell your administrator if it stays so.");
        initCause(cause);
    }
}

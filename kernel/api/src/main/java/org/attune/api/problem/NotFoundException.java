package org.attune.api.problem;

/** There is no such thing, or it is not for this reader: the two look the same, so that nobody learns which. */
public class NotFoundException extends ProblemException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what was not found, in plain English
     */
    public NotFoundException(String message) {
        super(404, "not-found", message);
    }
}

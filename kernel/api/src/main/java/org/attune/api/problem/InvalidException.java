package org.attune.api.problem;

import java.util.List;

/** What was entered cannot be used as it is. */
public class InvalidException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * @param field the field's name
     * @param message what to enter instead, in plain English
     */
    public record FieldError(String field, String message) {}

    /**
     * @param errors what is wrong with which field; not empty
     */
    public InvalidException(List<FieldError> errors) {
        super(422, "invalid", errors.get(0).message());
        this.errors = List.copyOf(errors);
    }

    /**
     * @param field the one field that is wrong
     * @param message what to enter instead, in plain English
     */
    public InvalidException(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    /** @return what is wrong with which field */
    public List<FieldError> errors() {
        return errors;
    }
}

package org.attune.kernel.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;

/** Checks what a service is given. Services call it, so that pages, REST and jobs get the same answer. */
@ApplicationScoped
public class Checks {

    @Inject
    Validator validator;

    /**
     * @param entered a record with constraints
     * @param more what the constraints cannot say
     * @throws InvalidException naming every field that is wrong
     */
    public void check(Object entered, List<FieldError> more) {
        List<FieldError> errors = new ArrayList<>(more);
        for (ConstraintViolation<Object> violation : validator.validate(entered)) {
            errors.add(new FieldError(String.valueOf(violation.getPropertyPath()), violation.getMessage()));
        }
        if (!errors.isEmpty()) {
            errors.sort(Comparator.comparing(FieldError::field));
            throw new InvalidException(errors);
        }
    }

    /** As {@link #check(Object, List)} with constraints alone. */
    public void check(Object entered) {
        check(entered, List.of());
    }
}

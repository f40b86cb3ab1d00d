package org.attune.kernel.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.attune.api.validation.Text;

/** One line of text as {@link Text#isLine} has it: PostgreSQL cannot keep a null byte, and a name has no line breaks. */
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}\uFFFD]*+") @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Plain {

    /** @return what to say */
    String message() default "Use letters, numbers and punctuation only";

    /** @return Bean Validation's groups */
    Class<?>[] groups() default {};

    /** @return Bean Validation's payload */
    Class<? extends Payload>[] payload() default {};
}

package org.attune.api.consent;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a method with {@link RequiresConsent} that says whom the work is about: a {@link java.util.UUID}, or a
 * {@link DatedWork}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface ConsentFor {

    /** @return what the id is the id of */
    ConsentSubject value();
}

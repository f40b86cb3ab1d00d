package org.attune.api.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What only somebody may do who is on the HCPC register as an educational psychologist today: signing a record, a statutory
 * advice. The kernel's interceptor reads the registration in the method's own transaction, throws {@link
 * org.attune.api.problem.RefusedException} and audits the refusal. The database refuses besides. A test finds methods that
 * sign and do not bear this.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RegistrantOnly {

    /**
     * @return whether a trainee or assistant may do it too, because what they sign counts for nothing until their supervisor, a
     *     registrant, has signed it as well
     */
    @Nonbinding
    boolean orSupervised() default false;
}

package org.attune.api.security;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission that a service's method needs. The kernel's interceptor throws {@link
 * org.attune.api.problem.ForbiddenException} and audits the refusal where the current user lacks all of them. A public
 * method of a service bears this or {@link Unrestricted}; a test sees to it.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** @return the permissions of which the user needs one */
    @Nonbinding
    Permission[] value() default {};
}

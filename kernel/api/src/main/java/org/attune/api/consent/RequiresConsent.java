package org.attune.api.consent;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method is work with a child, which nobody does without a live consent to its purpose. One of its parameters bears {@link
 * ConsentFor} and says whom the work is about. Without the consent the method does not run: the caller gets an {@link
 * org.attune.api.problem.RefusedException} of the type {@code no-consent}, and the refusal is audited. It costs one statement, or
 * none where the same transaction has asked before; so the method needs a transaction ({@code @Transactional}).
 *
 * <pre>{@code
 * @Requires(Permission.WORK_CASES)
 * @RequiresConsent("video")
 * public void film(@ConsentFor(ConsentSubject.INVOLVEMENT) UUID involvementId) { ... }
 * }</pre>
 *
 * <p>A case that does not exist has no consent to look for: then the method runs, and says itself that there is none.
 *
 * @see ConsentNotNeeded
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RequiresConsent {

    /** @return the purpose, by the key that the authority's configuration gives it, for example {@code involvement} */
    @Nonbinding
    String value();
}

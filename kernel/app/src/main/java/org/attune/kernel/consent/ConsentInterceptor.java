package org.attune.kernel.consent;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.UUID;
import org.attune.api.consent.ConsentFor;
import org.attune.api.consent.DatedWork;
import org.attune.api.consent.RequiresConsent;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Lets no work with a child begin without the consent it needs; runs after the permission was checked, in the transaction. */
@RequiresConsent("")
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class ConsentInterceptor {

    @Inject
    ConsentGate gate;

    @Inject
    AuditLog audit;

    @AroundInvoke
    @Nullable Object check(InvocationContext context) throws Exception {
        Method method = context.getMethod();
        if (!isLive(purpose(method), method.getParameters(), context.getParameters())) {
            audit.refused(method);
            throw new RefusedException(
                    "no-consent",
                    "There is no consent to this work, so it cannot begin. The consent panel on the request shows who has been"
                            + " asked and what they answered.");
        }
        return context.proceed();
    }

    private static String purpose(Method method) {
        RequiresConsent own = method.getAnnotation(RequiresConsent.class);
        return own != null
                ? own.value()
                : method.getDeclaringClass()
                        .getAnnotation(RequiresConsent.class)
                        .value();
    }

    private boolean isLive(String purpose, Parameter[] parameters, Object[] arguments) {
        for (int i = 0; i < parameters.length; i++) {
            ConsentFor subject = parameters[i].getAnnotation(ConsentFor.class);
            if (subject == null) {
                continue;
            }
            if (arguments[i] instanceof DatedWork work) {
                return !work.needsConsent()
                        || gate.isLive(purpose, subject.value(), work.consentSubjectId(), work.doneOn());
            }
            return gate.isLive(purpose, subject.value(), (UUID) arguments[i], null);
        }
        throw new IllegalStateException("A method with @RequiresConsent has no parameter with @ConsentFor");
    }
}

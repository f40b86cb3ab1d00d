package org.attune.kernel.practitioner;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.RegistrantOnly;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Lets nobody past a method that is for registrants who is none today; runs within the method's transaction. */
@RegistrantOnly
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RegistrantOnlyInterceptor {

    @Inject
    Registrants registrants;

    @Inject
    AuditLog audit;

    @AroundInvoke
    @Nullable Object check(InvocationContext context) throws Exception {
        RegistrantOnly rule = rule(context.getMethod());
        try {
            registrants.require(rule != null && rule.orSupervised());
        } catch (RefusedException e) {
            audit.refused(context.getMethod(), "no live registration");
            throw e;
        }
        return context.proceed();
    }

    private static @Nullable RegistrantOnly rule(Method method) {
        RegistrantOnly own = method.getAnnotation(RegistrantOnly.class);
        return own != null ? own : method.getDeclaringClass().getAnnotation(RegistrantOnly.class);
    }
}

package org.attune.kernel.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.attune.api.problem.ForbiddenException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Requires;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Lets nobody past a service's method who lacks the permission it names; runs before a transaction is begun. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RequiresInterceptor {

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    @AroundInvoke
    @Nullable Object check(InvocationContext context) throws Exception {
        Requires requires = requirement(context.getMethod());
        if (requires != null && Arrays.stream(requires.value()).noneMatch(user::may)) {
            audit.refused(context.getMethod());
            throw new ForbiddenException(
                    "Your account does not allow this. Ask your service's administrator if you need it.");
        }
        return context.proceed();
    }

    private static @Nullable Requires requirement(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        if (own != null || method.isAnnotationPresent(org.attune.api.security.Unrestricted.class)) {
            return own;
        }
        return method.getDeclaringClass().getAnnotation(Requires.class);
    }
}

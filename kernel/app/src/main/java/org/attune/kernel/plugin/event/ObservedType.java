package org.attune.kernel.plugin.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Whether an observer's type takes an event: as CDI's rules say for events that are not generic themselves. */
final class ObservedType {

    private ObservedType() {}

    static boolean takes(Type observed, Class<?> event) {
        if (observed instanceof Class<?> type) {
            return type.isAssignableFrom(event);
        }
        return observed instanceof ParameterizedType && hasSupertype(event, observed);
    }

    private static boolean hasSupertype(@Nullable Class<?> type, Type wanted) {
        if (type == null) {
            return false;
        }
        if (wanted.equals(type.getGenericSuperclass()) || hasSupertype(type.getSuperclass(), wanted)) {
            return true;
        }
        for (Type implemented : type.getGenericInterfaces()) {
            if (wanted.equals(implemented)) {
                return true;
            }
        }
        for (Class<?> implemented : type.getInterfaces()) {
            if (hasSupertype(implemented, wanted)) {
                return true;
            }
        }
        return false;
    }
}

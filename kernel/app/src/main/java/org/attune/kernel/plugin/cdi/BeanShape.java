package org.attune.kernel.plugin.cdi;

import jakarta.decorator.Decorator;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Specializes;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.ws.rs.Path;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pf4j.Extension;

/**
 * Looks at a class that a plugin wants to be a bean, before CDI does: what CDI calls a definition error fails the whole
 * deployment, and cannot be undone once the class has been handed over.
 */
final class BeanShape {

    private static final List<Class<? extends Annotation>> NOT_FOR_PLUGINS =
            List.of(Alternative.class, Specializes.class, Interceptor.class, Decorator.class);

    private final Class<?> type;
    private final BeanManager manager;
    private final List<Class<? extends Annotation>> scopes;
    private final List<String> problems = new ArrayList<>();

    private BeanShape(Class<?> type, BeanManager manager) {
        this.type = type;
        this.manager = manager;
        this.scopes = Stream.of(type.getAnnotations())
                .<Class<? extends Annotation>>map(Annotation::annotationType)
                .filter(manager::isScope)
                .toList();
    }

    /** Whether a class asks to be a bean: a concrete class with a scope or a stereotype. */
    static boolean isBean(Class<?> type, BeanManager manager) {
        boolean concrete = !Modifier.isAbstract(type.getModifiers())
                && !type.isInterface()
                && (type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()));
        return concrete
                && Stream.of(type.getAnnotations())
                        .map(Annotation::annotationType)
                        .anyMatch(a -> manager.isScope(a) || manager.isStereotype(a));
    }

    /** What would fail, each a plain sentence; empty for a sound bean, and for a class that is none and need not be. */
    static List<String> problems(Class<?> type, BeanManager manager) {
        BeanShape shape = new BeanShape(type, manager);
        if (isBean(type, manager)) {
            shape.check();
        } else {
            shape.checkThatItNeedNotBe();
        }
        return shape.problems;
    }

    private void checkThatItNeedNotBe() {
        if (type.isAnnotationPresent(Extension.class)
                || (type.isAnnotationPresent(Path.class) && !type.isInterface())) {
            problem("has @Extension or @Path and is not a bean. Give it a scope such as @ApplicationScoped.");
        }
    }

    private void check() {
        for (Class<? extends Annotation> annotation : NOT_FOR_PLUGINS) {
            if (type.isAnnotationPresent(annotation)) {
                problem("has @" + annotation.getSimpleName() + ", which is not for plugins.");
            }
        }
        if (scopes.size() > 1) {
            problem("has more than one scope.");
        }
        checkConstructors();
        if (scopes.stream().anyMatch(manager::isNormalScope)) {
            checkProxyable();
        } else if (type.isAnnotationPresent(Extension.class)) {
            problem("is an extension and needs a scope such as @ApplicationScoped.");
        }
        if (scopes.stream().anyMatch(manager::isPassivatingScope) && !Serializable.class.isAssignableFrom(type)) {
            problem("has a scope that outlives a request and is not Serializable.");
        }
        if (type.getTypeParameters().length > 0) {
            problem("is a bean and has type parameters.");
        }
        checkMembers();
    }

    private void checkConstructors() {
        List<Constructor<?>> injected = Stream.<Constructor<?>>of(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .toList();
        if (injected.size() > 1) {
            problem("has more than one constructor with @Inject.");
        } else if (injected.isEmpty() && noPlainConstructor()) {
            problem("has no constructor without parameters and none with @Inject.");
        }
    }

    private boolean noPlainConstructor() {
        return Stream.of(type.getDeclaredConstructors())
                .noneMatch(c -> c.getParameterCount() == 0 && !Modifier.isPrivate(c.getModifiers()));
    }

    /** A bean with a normal scope is reached through a generated subclass. */
    private void checkProxyable() {
        if (Modifier.isFinal(type.getModifiers())) {
            problem("is final, so its scope cannot work.");
        }
        if (noPlainConstructor()) {
            problem("needs a constructor without parameters that is not private, so that its scope can work.");
        }
        for (Class<?> c = type; c != Object.class && c != null; c = c.getSuperclass()) {
            for (Method method : c.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (Modifier.isFinal(modifiers) && !Modifier.isStatic(modifiers) && !Modifier.isPrivate(modifiers)) {
                    problem("has the final method " + method.getName() + ", so its scope cannot work.");
                }
            }
            for (Field field : c.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers())) {
                    problem("has the public field " + field.getName() + ", which its scope does not allow.");
                }
            }
        }
    }

    private void checkMembers() {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) && Modifier.isFinal(field.getModifiers())) {
                problem("has the final field " + field.getName() + " with @Inject.");
            }
            checkProduced(field, field.getGenericType());
        }
        for (Method method : type.getDeclaredMethods()) {
            checkProduced(method, method.getGenericReturnType());
            checkParameters(method);
            if (method.isAnnotationPresent(Inject.class) && method.getTypeParameters().length > 0) {
                problem("has the generic method " + method.getName() + " with @Inject.");
            }
        }
    }

    private void checkProduced(AnnotatedElement producer, Type produced) {
        if (!producer.isAnnotationPresent(Produces.class)) {
            return;
        }
        boolean open = produced instanceof TypeVariable<?>
                || (produced instanceof ParameterizedType p
                        && Stream.of(p.getActualTypeArguments())
                                .anyMatch(a -> a instanceof WildcardType || a instanceof TypeVariable<?>));
        if (open) {
            problem("produces a type that is left open.");
        }
    }

    private void checkParameters(Method method) {
        int observed = 0;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(Disposes.class)) {
                problem("has a @Disposes method, which is not for plugins. Use @PreDestroy in a bean.");
            }
            if (parameter.isAnnotationPresent(ObservesAsync.class)) {
                problem("has an @ObservesAsync method, which would run outside the authority. Use @Observes.");
            }
            if (parameter.isAnnotationPresent(Observes.class)) {
                observed++;
            }
        }
        if (observed > 1
                || (observed == 1
                        && (method.isAnnotationPresent(Inject.class) || method.isAnnotationPresent(Produces.class)))) {
            problem("has the method " + method.getName() + ", which observes and is something else besides.");
        }
    }

    private void problem(String what) {
        problems.add("Class " + type.getName() + " " + what);
    }
}

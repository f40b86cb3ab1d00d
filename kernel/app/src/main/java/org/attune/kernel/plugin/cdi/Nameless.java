package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.inject.spi.BeanAttributes;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plugin's bean as CDI sees it: without its name. Two beans of one name would fail the whole deployment, and CDI's own
 * resolver would find it past the gate. The kernel keeps the name and resolves it itself.
 */
record Nameless<T>(BeanAttributes<T> original) implements BeanAttributes<T> {

    @Override
    public @Nullable String getName() {
        return null;
    }

    @Override
    public Set<Type> getTypes() {
        return original.getTypes();
    }

    @Override
    public Set<Annotation> getQualifiers() {
        return original.getQualifiers();
    }

    @Override
    public Class<? extends Annotation> getScope() {
        return original.getScope();
    }

    @Override
    public Set<Class<? extends Annotation>> getStereotypes() {
        return original.getStereotypes();
    }

    @Override
    public boolean isAlternative() {
        return original.isAlternative();
    }
}

package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.InjectionTarget;
import java.util.Set;

/** Injects as the original does, and reports no injection points: one that does not resolve would fail the whole deployment. */
record QuietInjectionTarget<T>(InjectionTarget<T> original) implements InjectionTarget<T> {

    @Override
    public void inject(T instance, CreationalContext<T> context) {
        original.inject(instance, context);
    }

    @Override
    public void postConstruct(T instance) {
        original.postConstruct(instance);
    }

    @Override
    public void preDestroy(T instance) {
        original.preDestroy(instance);
    }

    @Override
    public T produce(CreationalContext<T> context) {
        return original.produce(context);
    }

    @Override
    public void dispose(T instance) {
        original.dispose(instance);
    }

    @Override
    public Set<InjectionPoint> getInjectionPoints() {
        return Set.of();
    }
}

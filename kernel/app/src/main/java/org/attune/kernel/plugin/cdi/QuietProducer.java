package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.Producer;
import java.util.Set;

/** As {@link QuietInjectionTarget}, for producer methods and their parameters. */
record QuietProducer<T>(Producer<T> original) implements Producer<T> {

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

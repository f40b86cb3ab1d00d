package org.attune.kernel.plugin.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.attune.api.event.DomainEvents;
import org.attune.kernel.plugin.gate.PluginGate;
import org.attune.kernel.plugin.limit.PluginCalls;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantContext;

/** Tells the kernel's observers by CDI and the plugins' by itself; see {@link DomainEvents}. */
@ApplicationScoped
public class PublishedEvents implements DomainEvents {

    @Inject
    @Any
    Event<Object> kernelObservers;

    @Inject
    PluginObservers pluginObservers;

    @Inject
    PluginGate gate;

    @Inject
    Tenancy tenancy;

    @Inject
    PluginCalls calls;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Override
    public void publish(Object event) {
        if (transactions.getTransactionKey() == null) {
            throw new IllegalStateException("Events are published within a transaction");
        }
        gate.refuseWhatNobodyGuards(event.getClass().getSimpleName());
        kernelObservers.fire(event);
        List<ObserverMethod<Object>> observers = pluginObservers.of(event.getClass());
        Happening happening = new Happening(event);
        observers.stream()
                .filter(observer -> observer.getTransactionPhase() == TransactionPhase.IN_PROGRESS)
                .forEach(observer -> calls.duringOwnersOf(
                        observer.getBeanClass(), happening.observed(), () -> observer.notify(happening)));
        List<ObserverMethod<Object>> later = observers.stream()
                .filter(observer -> observer.getTransactionPhase() != TransactionPhase.IN_PROGRESS)
                .toList();
        if (!later.isEmpty()) {
            transactions.registerInterposedSynchronization(
                    new LaterObservers(happening, later, tenancy, calls, TenantContext.get()));
        }
    }
}

package org.attune.kernel.plugin.event;

import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.limit.PluginCalls;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantContext;

/**
 * Observers that wait for the transaction's end, run for the authority and actor that it belonged to. Before completion a failure
 * rolls back; afterwards it is logged, since the work has been done.
 */
record LaterObservers(
        Happening happening,
        List<ObserverMethod<Object>> observers,
        Tenancy tenancy,
        PluginCalls calls,
        TenantContext.Bound bound)
        implements Synchronization {

    private static final Logger LOG = Logger.getLogger(LaterObservers.class.getName());

    @Override
    public void beforeCompletion() {
        of(TransactionPhase.BEFORE_COMPLETION).forEach(this::notifyInTenant);
    }

    @Override
    public void afterCompletion(int status) {
        boolean done = status == Status.STATUS_COMMITTED;
        for (ObserverMethod<Object> observer : observers) {
            boolean wanted =
                    switch (observer.getTransactionPhase()) {
                        case AFTER_COMPLETION -> true;
                        case AFTER_SUCCESS -> done;
                        case AFTER_FAILURE -> !done;
                        default -> false;
                    };
            if (wanted) {
                notifyHarmlessly(observer);
            }
        }
    }

    private List<ObserverMethod<Object>> of(TransactionPhase phase) {
        return observers.stream()
                .filter(observer -> observer.getTransactionPhase() == phase)
                .toList();
    }

    private void notifyHarmlessly(ObserverMethod<Object> observer) {
        try {
            notifyInTenant(observer);
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, named(observer.getBeanClass()) + " failed after " + happening.getType(), e);
        }
    }

    private static String named(Class<?> observer) {
        return PluginHost.get()
                        .ownerOf(observer)
                        .map(plugin -> "Plugin " + plugin.id() + ": ")
                        .orElse("")
                + observer.getName();
    }

    private void notifyInTenant(ObserverMethod<Object> observer) {
        try {
            tenancy.call(bound.authority(), bound.actor(), bound.origin(), () -> {
                calls.duringOwnersOf(observer.getBeanClass(), happening.observed(), () -> observer.notify(happening));
                return happening;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

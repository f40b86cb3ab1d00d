package org.attune.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.SynchronizationType;
import jakarta.persistence.TransactionRequiredException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.attune.api.persistence.TenantEntity;
import org.attune.kernel.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/** What {@code @Inject EntityManager} gives: one EntityManager per transaction and tenant, and none outside a transaction. */
@ApplicationScoped
public class EntityManagers {

    private static final Object KEY = new Object();

    @Inject
    TenantDatabase database;

    @Inject
    EntityManagerFactoryHolder factory;

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> invoke(method, arguments));
    }

    private @Nullable Object invoke(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(current(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private EntityManager current() {
        TransactionSynchronizationRegistry transactions = database.transactions();
        if (transactions.getTransactionKey() == null) {
            throw new TransactionRequiredException("The database is reached within a transaction only");
        }
        EntityManager open = (EntityManager) transactions.getResource(KEY);
        if (open == null) {
            open = create();
            transactions.putResource(KEY, open);
            transactions.registerInterposedSynchronization(new CloseAfter(open));
        }
        return open;
    }

    /** Without a tenant only platform tables can be read: EclipseLink refuses tenant entities then. */
    private EntityManager create() {
        TenantContext.Bound bound = TenantContext.find();
        Map<String, Object> properties = bound == null
                ? Map.of()
                : Map.of(TenantEntity.TENANT_PROPERTY, bound.authority().id());
        return factory.get().createEntityManager(SynchronizationType.SYNCHRONIZED, properties);
    }

    private record CloseAfter(EntityManager open) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before.
        }

        @Override
        public void afterCompletion(int status) {
            open.close();
        }
    }
}

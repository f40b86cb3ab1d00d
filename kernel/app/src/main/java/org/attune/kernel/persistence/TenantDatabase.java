package org.attune.kernel.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.sql.DataSource;
import org.attune.kernel.tenancy.Epochs;

/** Where the server's one DataSource is taken, and wrapped: nobody but the wrapper gets hold of it. */
@ApplicationScoped
class TenantDatabase {

    @Resource(lookup = "jdbc/attune")
    DataSource pool;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Epochs epochs;

    DataSource dataSource() {
        return new TenantDataSource(() -> this);
    }

    DataSource pool() {
        return pool;
    }

    Epochs epochs() {
        return epochs;
    }

    TransactionSynchronizationRegistry transactions() {
        return transactions;
    }
}

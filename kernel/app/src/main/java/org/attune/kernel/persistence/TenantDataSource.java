package org.attune.kernel.persistence;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantContext;

/**
 * Tells PostgreSQL which tenant a transaction works for, and who acts, when the transaction first takes its connection.
 * EclipseLink asks for a connection per query, so what was told is remembered with the transaction. Without a tenant nothing
 * is told and row security shows no rows.
 */
final class TenantDataSource implements DataSource {

    private static final String ENTER = "select attune.enter(?, ?, ?, ?, ?)";
    private static final String RIGHTS = "select attune.rights_of(?)";

    /** The rule by which {@code attune.enter} refuses an authority that is suspended. */
    private static final String ACTIVE = "active_tenant";

    private final Supplier<TenantDatabase> database;

    /** @param database asked when a connection is; before that there need be none */
    TenantDataSource(Supplier<TenantDatabase> database) {
        this.database = database;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = pool().getConnection();
        TenantContext.Bound bound = TenantContext.find();
        if (bound == null || transactions().getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            return connection;
        }
        try {
            enterOnce(connection, bound);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void enterOnce(Connection connection, TenantContext.Bound bound) throws SQLException {
        Object entered = transactions().getResource(ENTER);
        if (entered == null) {
            enter(connection, bound);
            transactions().putResource(ENTER, bound.authority().id());
        } else if (!entered.equals(bound.authority().id())) {
            throw new IllegalStateException("A transaction cannot work for two authorities");
        }
    }

    private void enter(Connection connection, TenantContext.Bound bound) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
            statement.setInt(1, bound.authority().id());
            statement.setString(2, bound.actor().reference());
            statement.setString(3, bound.actor().name());
            statement.setString(4, bound.origin());
            statement.setString(5, String.join(",", bound.actor().rights()));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                check(connection, bound, result.getLong(1));
            }
        } catch (SQLException refused) {
            if (ACTIVE.equals(ServerMessage.constraint(refused))) {
                throw new SuspendedException();
            }
            throw refused;
        }
    }

    /** What we remember of the actor's rights may be out of date: then the database says whether they still hold. */
    private void check(Connection connection, TenantContext.Bound bound, long epoch) throws SQLException {
        database.get().epochs().seen(bound.authority().id(), epoch);
        if (bound.epoch() == Tenancy.NO_EPOCH || bound.epoch() == epoch) {
            return;
        }
        if (!bound.actor().rights().equals(rightsToday(connection, bound.actor()))) {
            throw new RightsChangedException();
        }
        TenantContext.confirmed(epoch);
    }

    private static Set<String> rightsToday(Connection connection, Actor actor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RIGHTS)) {
            statement.setString(1, actor.reference());
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return Set.of((String[]) result.getArray(1).getArray());
            }
        }
    }

    private DataSource pool() {
        return database.get().pool();
    }

    private TransactionSynchronizationRegistry transactions() {
        return database.get().transactions();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLException("The server connects as one role only");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(TenantDataSource.class.getName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("There is no way around the tenant");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

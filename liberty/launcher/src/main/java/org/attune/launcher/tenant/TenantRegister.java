package org.attune.launcher.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.problem.Problem;

/** The authorities in the database. A folder creates one; after that the database has the say. */
public final class TenantRegister {

    private final DatabaseAccess database;

    /** @param database where they are kept; its tables are up to date */
    public TenantRegister(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * An authority as the database has it.
     *
     * @param id its number
     * @param slug its short name
     * @param name its name
     * @param status {@code active} or {@code suspended}
     * @param hosts the host names that lead to it
     */
    public record Registered(int id, String slug, String name, String status, List<String> hosts) {}

    /** Every authority, by name. */
    public List<Registered> all() {
        return inTransaction(connection -> new TenantReader(connection).all());
    }

    /**
     * What came of creating authorities.
     *
     * @param created the new ones
     * @param findings why others could not be created
     */
    public record Creation(List<Tenant> created, List<Finding> findings) {

        /** The same, with what was found wrong before. */
        public Creation withFindings(List<Finding> earlier) {
            return new Creation(
                    created, Stream.concat(earlier.stream(), findings.stream()).toList());
        }
    }

    /** Creates the authorities that are not there yet. Those that are stay as they are. */
    public Creation createMissing(List<Tenant> tenants) {
        List<Tenant> created = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Tenant tenant : tenants) {
            Optional<Registered> rival =
                    all().stream().filter(other -> isRival(other, tenant)).findFirst();
            if (rival.isPresent()) {
                findings.add(new Finding(
                        tenant.file(),
                        1,
                        "its slug or a host is already used by " + rival.get().name() + " ("
                                + rival.get().id() + ") in the database. Each authority needs its own."));
            } else if (create(tenant)) {
                created.add(tenant);
            }
        }
        return new Creation(created, findings);
    }

    private static boolean isRival(Registered other, Tenant tenant) {
        return other.id() != tenant.id()
                && (other.slug().equals(tenant.slug()) || !Collections.disjoint(other.hosts(), tenant.hosts()));
    }

    private boolean create(Tenant tenant) {
        return inTransaction(connection -> {
            TenantWriter writer = new TenantWriter(connection);
            boolean inserted = writer.insert(tenant);
            if (inserted) {
                writer.choosePlugins(tenant);
            }
            return inserted;
        });
    }

    /** What applying the file would change; nothing where the authority is as the file says. */
    public List<String> difference(Tenant tenant) {
        return inTransaction(
                connection -> TenantDifference.between(new TenantReader(connection).current(tenant), tenant.asJson()));
    }

    /** Makes the authority as its file says, over what its administrator changed. Plugins not in the file stay. */
    public void apply(Tenant tenant) {
        inTransaction(connection -> {
            TenantWriter writer = new TenantWriter(connection);
            if (!writer.insert(tenant)) {
                writer.update(tenant);
            }
            writer.choosePlugins(tenant);
            return tenant;
        });
    }

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.openAsOwner()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
        } catch (SQLException failed) {
            throw new Problem(
                    "The authorities could not be read or written in the database: " + Problem.firstLineOf(failed),
                    failed);
        }
    }
}

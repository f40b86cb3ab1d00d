package org.attune.launcher.tenant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.Transactions;

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
    public record Registered(int id, String slug, String name, String status, List<String> hosts) {

        /** Whether it is not suspended. */
        public boolean isActive() {
            return status.equals("active");
        }
    }

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

    /**
     * Creates the authorities that are not there yet. Those that are stay as they are; one that was deleted stays deleted, although
     * its folder is still there.
     */
    public Creation createMissing(List<Tenant> tenants) {
        return createMissing(tenants, false);
    }

    /** The same for one, although another of its number was deleted here. */
    public Creation createAgain(Tenant tenant) {
        return createMissing(List.of(tenant), true);
    }

    private Creation createMissing(List<Tenant> tenants, boolean reuseId) {
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
            } else if (!reuseId && inTransaction(connection -> new TenantReader(connection).isBuried(tenant.id()))) {
                findings.add(new Finding(
                        tenant.file(),
                        1,
                        "the authority of number " + tenant.id()
                                + " was deleted here. Remove its folder; or, to begin anew"
                                + " under that number: attune tenant create " + tenant.slug() + " --reuse-id"));
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
                new OperatorLog(connection)
                        .write(
                                OperatorLog.machineUser(),
                                "create",
                                tenant.id(),
                                tenant.slug(),
                                "from " + tenant.file());
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
            } else {
                new OperatorLog(connection)
                        .write(
                                OperatorLog.machineUser(),
                                "create",
                                tenant.id(),
                                tenant.slug(),
                                "from " + tenant.file());
            }
            writer.choosePlugins(tenant);
            return tenant;
        });
    }

    private <T> T inTransaction(Transactions.Work<T> work) {
        return Transactions.run(database, "The authorities could not be read or written in the database", work);
    }
}

package org.attune.launcher.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.OperatorLog;
import org.jspecify.annotations.Nullable;

/**
 * Brings an authority back from its archive, whole or not at all: in one transaction, which ends well only when every row is here
 * as it was, every reference leads somewhere, and the file was read to its authentic end. The authority arrives suspended, so that
 * nothing is sent for it from two places; resuming it is the operator's next step.
 */
public final class TenantImport {

    private static final String FAILURE = "Nothing was imported";

    private final DatabaseAccess database;

    /** @param database where the authority is to be */
    public TenantImport(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * What the authority is to be here, where that is not as in the archive.
     *
     * @param id its number; null as in the archive
     * @param slug its short name; null as in the archive
     * @param hosts its hosts; empty as in the archive
     * @param reuseId whether it may have the number of an authority that was deleted here
     */
    public record Here(@Nullable Integer id, @Nullable String slug, List<String> hosts, boolean reuseId) {

        /** As in the archive. */
        public static Here asArchived() {
            return new Here(null, null, List.of(), false);
        }
    }

    /**
     * What was imported.
     *
     * @param id its number here
     * @param slug its short name here
     * @param name its name
     * @param exportedAt when the archive was made
     * @param tables how many tables
     * @param rows how many rows in all
     */
    public record Imported(int id, String slug, String name, String exportedAt, int tables, long rows) {}

    /** Imports it. */
    public Imported run(Path file, RSAPrivateCrtKey key, Here here, String by) {
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no file " + file + ". " + FAILURE + ".");
        }
        try {
            ArchiveReader.verify(file, key);
        } catch (IOException damaged) {
            throw unreadable(file, damaged);
        }
        return Transactions.run(database, FAILURE, connection -> {
            try (ArchiveReader archive = ArchiveReader.open(file, key)) {
                Manifest manifest = archive.manifest();
                Imported imported = bringIn(connection, archive, manifest, here);
                archive.end();
                new OperatorLog(connection)
                        .write(by, "import", imported.id(), imported.slug(), "exported at " + manifest.exportedAt());
                return imported;
            } catch (IOException damaged) {
                throw unreadable(file, damaged);
            }
        });
    }

    private static Problem unreadable(Path file, IOException cause) {
        return new Problem(file + " cannot be read: " + Problem.firstLineOf(cause) + ". " + FAILURE + ".", cause);
    }

    private static Imported bringIn(Connection connection, ArchiveReader archive, Manifest manifest, Here here)
            throws SQLException, IOException {
        Map<String, TenantTable> tables =
                TenantTables.all(connection).stream().collect(Collectors.toMap(TenantTable::name, Function.identity()));
        Set<String> schemas = tables.values().stream().map(TenantTable::schema).collect(Collectors.toSet());
        schemas.add("attune");
        SchemaVersions.compare(manifest.versions(), SchemaVersions.read(connection, schemas));
        ArrivingTenant tenant = ArrivingTenant.of(manifest, here);
        tenant.register(connection);
        TenantSession.enter(connection, tenant.id());
        TenantSession.withoutTriggers(connection);
        List<TenantTable> filled = new ArrayList<>();
        for (TableSummary expected : manifest.tables()) {
            TenantTable table = tables.get(expected.table());
            if (table != null && table.form().equals(expected.columns())) {
                fill(connection, archive, expected, table);
                filled.add(table);
            } else if (expected.rows() > 0) {
                throw new Problem(
                        "The table " + expected.table() + " is not here, or has other columns. " + FAILURE + ".");
            } else {
                archive.rows(expected, new Digest()).transferTo(OutputStream.nullOutputStream());
            }
        }
        ForeignKeys.check(connection);
        carryOnAudit(connection);
        return new Imported(
                tenant.id(), tenant.slug(), manifest.name(), manifest.exportedAt(), filled.size(), manifest.rows());
    }

    /** Numbers of transactions mean something in their own database only: where sealing goes on from is found anew. */
    private static void carryOnAudit(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select to_regproc('attune.audit_carry_on') is not null");
                ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
                try (PreparedStatement call = connection.prepareStatement("select attune.audit_carry_on()")) {
                    call.execute();
                }
            }
        }
    }

    /** Read back after it was written: each row is then known to be the same, to the byte. */
    private static void fill(Connection connection, ArchiveReader archive, TableSummary expected, TenantTable table)
            throws SQLException, IOException {
        TableRows rows = new TableRows(connection, table);
        try (InputStream in = archive.rows(expected, new Digest())) {
            rows.read(in);
        }
        try (PreparedStatement analyze = connection.prepareStatement("analyze " + table.name())) {
            if (expected.rows() > 0) {
                analyze.execute();
            }
        }
        if (!rows.summary().equals(expected)) {
            throw new Problem("The rows of " + expected.table()
                    + " are not here as the archive's manifest says. Nothing was imported.");
        }
    }
}

package org.attune.launcher.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.plugin.ApiVersion;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.Sha256;
import org.attune.launcher.tenant.OperatorLog;
import org.attune.launcher.tenant.TenantReader;
import org.attune.launcher.tenant.TenantRegister.Registered;

/**
 * Writes everything of one authority to an encrypted file, as it was at one moment, while the service goes on. Nothing of it is
 * kept in memory or on the disk in the clear. It is written down first: in the operators' log, and in the authority's own audit.
 */
public final class TenantExport {

    private static final String FAILURE = "The authority could not be exported";

    private final DatabaseAccess database;

    /** @param database where the authority is */
    public TenantExport(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * What was exported.
     *
     * @param tenant the authority
     * @param tables how many tables
     * @param rows how many rows in all
     * @param sha256 the SHA-256 of the file, by which whoever gets it knows that it is this one
     */
    public record Exported(Registered tenant, int tables, long rows, String sha256) {}

    /**
     * Exports it.
     *
     * @param file where to; must not be there yet
     * @param key the authority's public key
     * @param by who asks for it
     */
    public Exported run(String slug, Path file, PublicKey key, String by) {
        if (Files.exists(file)) {
            throw new Problem(file + " is there already. Name another file with --to.");
        }
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Registered tenant = writeDown(slug, file, by);
        try {
            PrivateFiles.write(draft, "");
            Exported exported = write(tenant, draft, key);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return exported;
        } catch (IOException refused) {
            throw new Problem(
                    FAILURE + " to " + file + ": " + Problem.firstLineOf(refused)
                            + ". Check that the disk has room and the folder can be written.",
                    refused);
        } finally {
            discard(draft);
        }
    }

    private Registered writeDown(String slug, Path file, String by) {
        return Transactions.run(database, FAILURE, connection -> {
            Registered tenant = TenantReader.bySlug(connection, slug);
            new OperatorLog(connection).write(by, "export", tenant.id(), slug, "to " + file.getFileName());
            TenantSession.enter(connection, tenant.id());
            try (PreparedStatement audit = connection.prepareStatement(
                    "select attune.audit('export', 'attune.tenant', null, null, null, to_jsonb(?::text))")) {
                audit.setString(1, "everything, by " + by);
                audit.execute();
            }
            return tenant;
        });
    }

    private Exported write(Registered tenant, Path draft, PublicKey key) throws IOException {
        try (Connection connection = database.openAsOwner()) {
            // One moment for all tables, and for both readings of each.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            TenantSession.enter(connection, tenant.id());
            List<TenantTable> tables = TenantTables.all(connection);
            Manifest manifest = manifest(connection, tenant, tables);
            String sha256 = write(connection, draft, key, tables, manifest);
            connection.rollback();
            return new Exported(tenant, tables.size(), manifest.rows(), sha256);
        } catch (SQLException failed) {
            throw new Problem(FAILURE + ": " + Problem.firstLineOf(failed), failed);
        }
    }

    private static Manifest manifest(Connection connection, Registered tenant, List<TenantTable> tables)
            throws SQLException, IOException {
        List<TableSummary> summaries = new ArrayList<>();
        Set<String> schemas = new TreeSet<>(Set.of("attune"));
        for (TenantTable table : tables) {
            TableSummary summary = new TableRows(connection, table).summary();
            summaries.add(summary);
            if (summary.rows() > 0) {
                schemas.add(table.schema());
            }
        }
        return new Manifest(
                Manifest.FORM,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                ApiVersion.current(),
                SchemaVersions.read(connection, schemas),
                row(connection, tenant),
                tenant.id(),
                summaries);
    }

    private static JsonNode row(Connection connection, Registered tenant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select (to_jsonb(t) - array['id', 'status', 'suspended_at'])::text from attune.tenant t where id = ?")) {
            query.setInt(1, tenant.id());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new ObjectMapper().readTree(row.getString(1));
            }
        } catch (JsonProcessingException notJson) {
            throw new SQLException("a row is not JSON", notJson);
        }
    }

    private static String write(
            Connection connection, Path draft, PublicKey key, List<TenantTable> tables, Manifest manifest)
            throws SQLException, IOException {
        MessageDigest sha256 = Sha256.digest();
        try (OutputStream file =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(draft), sha256), 1 << 16)) {
            try (OutputStream sealed = Envelope.seal(file, key);
                    ZipOutputStream zip = new ZipOutputStream(sealed)) {
                zip.putNextEntry(new ZipEntry(ArchiveReader.MANIFEST));
                zip.write(manifest.toBytes());
                zip.closeEntry();
                for (int i = 0; i < tables.size(); i++) {
                    zip.putNextEntry(
                            new ZipEntry(ArchiveReader.DATA + tables.get(i).name()));
                    TableSummary written = new TableRows(connection, tables.get(i)).write(zip);
                    zip.closeEntry();
                    if (!written.equals(manifest.tables().get(i))) {
                        throw new IllegalStateException(written.table() + " was not the same when it was read again");
                    }
                }
            }
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException refused) {
            throw new Problem("The unfinished file " + draft + " could not be deleted. Delete it.", refused);
        }
    }
}

package org.attune.launcher.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive as anybody can seal it who has an authority's public key: with whatever they like in it. */
public final class SealedZip {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    private SealedZip() {}

    /**
     * Writes one.
     *
     * @param manifest what it says of itself
     * @param entry what the entry after the manifest is called; empty for none
     * @param megabytes how many megabytes of nothing are in that entry
     */
    public static Path write(Path file, PublicKey key, byte[] manifest, String entry, int megabytes)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                OutputStream sealed = Envelope.seal(out, key);
                ZipOutputStream zip = new ZipOutputStream(sealed)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest);
            if (!entry.isEmpty()) {
                zip.putNextEntry(new ZipEntry(entry));
                for (int i = 0; i < megabytes; i++) {
                    zip.write(MEGABYTE);
                }
            }
        }
        return file;
    }

    /** A manifest that names one table, with that table's own columns where there is such a table here. */
    public static byte[] manifest(Connection connection, String slug, String table, long rows, long bytes)
            throws SQLException {
        List<String> columns = TenantTables.all(connection).stream()
                .filter(one -> one.name().equals(table))
                .map(TenantTable::form)
                .findFirst()
                .orElse(List.of());
        String names = columns.isEmpty() ? "" : "\"" + String.join("\",\"", columns) + "\"";
        return """
                {"form":1,"exportedAt":"2026-11-22T10:00:00Z","release":"1","versions":{},"id":4719,"tenant":%s,
                 "tables":[{"table":"%s","columns":[%s],"rows":%d,"bytes":%d,"sha256":"00"}]}
                """.formatted(tenant(connection, slug), table, names, rows, bytes)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** As one that is here, under another name. */
    private static String tenant(Connection connection, String slug) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select (to_jsonb(t) - 'id' || jsonb_build_object('slug', ?::text, 'hosts',"
                        + " jsonb_build_array(?::text)))::text from attune.tenant t limit 1")) {
            query.setString(1, slug);
            query.setString(2, slug + ".localhost");
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}

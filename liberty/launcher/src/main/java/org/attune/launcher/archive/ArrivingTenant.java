package org.attune.launcher.archive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.TenantReader;

/**
 * An authority that comes from an archive, as it is to stand in the register here.
 *
 * @param id its number here
 * @param slug its short name here
 * @param row its row, but for what is given here anew
 * @param reuseId whether it may have the number of one that was deleted here
 */
record ArrivingTenant(int id, String slug, ObjectNode row, boolean reuseId) {

    private static final int HIGHEST_ID = 99_999;

    static ArrivingTenant of(Manifest manifest, TenantImport.Here here) {
        int id = here.id() == null ? manifest.id() : here.id();
        if (id < 1 || id > HIGHEST_ID) {
            throw new Problem("--id must be a whole number from 1 to " + HIGHEST_ID + ".");
        }
        String slug = here.slug() == null ? manifest.slug() : here.slug();
        ObjectNode row = manifest.tenant().deepCopy();
        row.put("id", id).put("slug", slug).put("status", "suspended");
        if (!here.hosts().isEmpty()) {
            ArrayNode hosts = row.putArray("hosts");
            here.hosts().forEach(hosts::add);
        }
        return new ArrivingTenant(id, slug, row, here.reuseId());
    }

    /** Adds it, suspended; refuses it where its number, short name or a host is taken. */
    void register(Connection connection) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select t.name, t.id, t.slug from attune.tenant t where"
                        + " t.id = ? or t.slug = ? or t.hosts && array(select jsonb_array_elements_text(?::jsonb))")) {
            query.setInt(1, id);
            query.setString(2, slug);
            query.setString(3, row.path("hosts").toString());
            try (ResultSet rival = query.executeQuery()) {
                if (rival.next()) {
                    throw new Problem("The number, the short name or a host of the archive's authority is used here by "
                            + rival.getString(1) + " (" + rival.getInt(2) + ", " + rival.getString(3)
                            + "). Give others with --id, --slug and --host. Nothing was imported.");
                }
            }
        }
        if (!reuseId && new TenantReader(connection).isBuried(id)) {
            throw new Problem(
                    "An authority of number " + id + " was deleted here. To import one under that number all the"
                            + " same, add --reuse-id. Nothing was imported.");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attune.tenant select (jsonb_populate_record(null::attune.tenant, ?::jsonb ||"
                        + " jsonb_build_object('suspended_at', now()))).*")) {
            insert.setString(1, row.toString());
            insert.executeUpdate();
        }
    }
}

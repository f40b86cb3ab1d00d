package org.attune.launcher.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.TenantRegister.Registered;

/** Reads authorities, within the transaction of its caller. */
public final class TenantReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    /** @param connection the owner's; the caller ends its transaction and closes it */
    public TenantReader(Connection connection) {
        this.connection = connection;
    }

    /** Every authority, by name. */
    List<Registered> all() throws SQLException {
        List<Registered> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select id, slug, name, status, hosts from attune.tenant order by name");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(registered(rows));
            }
        }
        return found;
    }

    /**
     * The authority with this short name, locked until the transaction ends.
     *
     * @throws Problem where there is none
     */
    public static Registered bySlug(Connection connection, String slug) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select id, slug, name, status, hosts from attune.tenant where slug = ? for update")) {
            query.setString(1, slug);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new Problem("There is no authority " + slug + ". To see them: attune tenant list");
                }
                return registered(rows);
            }
        }
    }

    /** Whether an authority of this number was deleted, and none has its number now. */
    public boolean isBuried(int id) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select exists (select from attune.tenant_tombstone where tenant_id = ?)"
                        + " and not exists (select from attune.tenant where id = ?)")) {
            query.setInt(1, id);
            query.setInt(2, id);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static Registered registered(ResultSet row) throws SQLException {
        return new Registered(row.getInt(1), row.getString(2), row.getString(3), row.getString(4), hosts(row, 5));
    }

    /** The authority as a tenant.yaml would describe it; empty where it is not there. Plugins not in the file are left out. */
    ObjectNode current(Tenant tenant) throws SQLException {
        ObjectNode all = JSON.createObjectNode();
        try (PreparedStatement query = connection.prepareStatement(
                "select profile, name, slug, hosts, status from attune.tenant where id = ?")) {
            query.setInt(1, tenant.id());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return all;
                }
                all.setAll((ObjectNode) parse(row.getString(1)));
                all.put("name", row.getString(2)).put("slug", row.getString(3));
                all.set("hosts", JSON.valueToTree(hosts(row, 4)));
                if (!row.getString(5).equals("active")) {
                    throw new Problem(tenant.name() + " is suspended, so its settings cannot be changed.");
                }
            }
        }
        all.set("plugins", currentPlugins(tenant));
        return all;
    }

    private ObjectNode currentPlugins(Tenant tenant) throws SQLException {
        TenantWriter.enter(connection, tenant.id());
        ObjectNode plugins = JSON.createObjectNode();
        try (PreparedStatement query = connection.prepareStatement(
                "select plugin_id, enabled, settings from attune.plugin_activation where tenant_id = ?")) {
            query.setInt(1, tenant.id());
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    if (tenant.plugins().containsKey(rows.getString(1))) {
                        plugins.putObject(rows.getString(1))
                                .put("enabled", rows.getBoolean(2))
                                .set("settings", parse(rows.getString(3)));
                    }
                }
            }
        }
        return plugins;
    }

    private static JsonNode parse(String json) throws SQLException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new SQLException("a column of JSON holds something else", notJson);
        }
    }

    private static List<String> hosts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

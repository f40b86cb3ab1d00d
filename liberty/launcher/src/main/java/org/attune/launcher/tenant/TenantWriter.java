package org.attune.launcher.tenant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Writes one authority, within the transaction of its caller. */
final class TenantWriter {

    private final Connection connection;

    TenantWriter(Connection connection) {
        this.connection = connection;
    }

    /** Creates the authority; false where its number is there already. */
    boolean insert(Tenant tenant) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into attune.tenant (id, slug, name, hosts, status, profile)"
                        + " values (?, ?, ?, ?, 'active', ?::jsonb) on conflict (id) do nothing")) {
            insert.setInt(1, tenant.id());
            insert.setString(2, tenant.slug());
            insert.setString(3, tenant.name());
            insert.setArray(4, connection.createArrayOf("text", tenant.hosts().toArray()));
            insert.setString(5, tenant.profile().toString());
            return insert.executeUpdate() == 1;
        }
    }

    /** Makes an authority that is there as the file says. Servers are told by its epoch. */
    void update(Tenant tenant) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update attune.tenant set slug = ?, name = ?, hosts = ?, profile = ?::jsonb, epoch = epoch + 1"
                        + " where id = ?")) {
            update.setString(1, tenant.slug());
            update.setString(2, tenant.name());
            update.setArray(3, connection.createArrayOf("text", tenant.hosts().toArray()));
            update.setString(4, tenant.profile().toString());
            update.setInt(5, tenant.id());
            update.executeUpdate();
        }
    }

    /** Makes its plugins as the file says. */
    void choosePlugins(Tenant tenant) throws SQLException {
        enter(connection, tenant.id());
        try (PreparedStatement upsert = connection.prepareStatement(
                "insert into attune.plugin_activation as a (tenant_id, plugin_id, enabled, settings)"
                        + " values (?, ?, ?, ?::jsonb) on conflict (tenant_id, plugin_id)"
                        + " do update set enabled = excluded.enabled, settings = excluded.settings,"
                        + " version = a.version + 1"
                        + " where (a.enabled, a.settings) is distinct from (excluded.enabled, excluded.settings)")) {
            for (Map.Entry<String, Tenant.PluginChoice> plugin :
                    tenant.plugins().entrySet()) {
                upsert.setInt(1, tenant.id());
                upsert.setString(2, plugin.getKey());
                upsert.setBoolean(3, plugin.getValue().enabled());
                upsert.setString(4, plugin.getValue().settings().toString());
                upsert.executeUpdate();
            }
        }
    }

    /** Row security and the audit ask on whose behalf: the launcher's, for this authority. */
    static void enter(Connection connection, int tenant) throws SQLException {
        try (PreparedStatement enter =
                connection.prepareStatement("select attune.enter(?, 'system:launcher', 'Launcher', 'launcher')")) {
            enter.setInt(1, tenant);
            enter.execute();
        }
    }
}

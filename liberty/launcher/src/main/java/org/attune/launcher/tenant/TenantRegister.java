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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.problem.Problem;

/** The authorities in the database. A folder creates one; after that the database has the say. */
public final class TenantRegister {

    private static final ObjectMapper JSON = new ObjectMapper();

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
        return inTransaction(connection -> {
            List<Registered> found = new ArrayList<>();
            try (PreparedStatement query = connection.prepareStatement(
                            "select id, slug, name, status, hosts from attune.tenant order by name");
                    ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Registered(
                            rows.getInt(1), rows.getString(2), rows.getString(3), rows.getString(4), hosts(rows, 5)));
                }
            }
            return found;
        });
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
            boolean inserted = insert(connection, tenant);
            if (inserted) {
                choosePlugins(connection, tenant);
            }
            return inserted;
        });
    }

    /** What applying the file would change; nothing where the authority is as the file says. */
    public List<String> difference(Tenant tenant) {
        return inTransaction(connection -> TenantDifference.between(current(connection, tenant), wanted(tenant)));
    }

    /** Makes the authority as its file says, over what its administrator changed. Plugins not in the file stay. */
    public void apply(Tenant tenant) {
        inTransaction(connection -> {
            if (!insert(connection, tenant)) {
                update(connection, tenant);
            }
            choosePlugins(connection, tenant);
            return tenant;
        });
    }

    private static boolean insert(Connection connection, Tenant tenant) throws SQLException {
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

    private static void update(Connection connection, Tenant tenant) throws SQLException {
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

    private static void choosePlugins(Connection connection, Tenant tenant) throws SQLException {
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
    private static void enter(Connection connection, int tenant) throws SQLException {
        try (PreparedStatement enter =
                connection.prepareStatement("select attune.enter(?, 'system:launcher', 'Launcher', 'launcher')")) {
            enter.setInt(1, tenant);
            enter.execute();
        }
    }

    private static ObjectNode wanted(Tenant tenant) {
        ObjectNode all = tenant.profile().deepCopy();
        ObjectNode plugins = all.putObject("plugins");
        tenant.plugins()
                .forEach((id, choice) ->
                        plugins.putObject(id).put("enabled", choice.enabled()).set("settings", choice.settings()));
        return all;
    }

    private static ObjectNode current(Connection connection, Tenant tenant) throws SQLException {
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
        all.set("plugins", currentPlugins(connection, tenant));
        return all;
    }

    private static ObjectNode currentPlugins(Connection connection, Tenant tenant) throws SQLException {
        enter(connection, tenant.id());
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

package org.attune.launcher.plugin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The register of approved jars, by their SHA-256: a changed jar is another jar. */
public final class Approvals {

    /** The note of jars that came with the release and need nobody's own approval. */
    public static final String SHIPPED = "shipped with this release";

    private final Connection connection;

    /** @param connection the owner's; the caller closes it */
    public Approvals(Connection connection) {
        this.connection = connection;
    }

    /** The SHA-256 of every approved jar. */
    public Set<String> all() throws SQLException {
        Set<String> found = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement("select sha256 from attune.plugin_approval");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Records an approval; the same jar again changes nothing. */
    public void approve(PluginVerdict plugin, String by, String note) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attune.plugin_approval (sha256, plugin_id, version, approved_by, note)"
                        + " values (?, ?, ?, ?, ?) on conflict (sha256) do nothing")) {
            insert.setString(1, plugin.sha256());
            insert.setString(2, plugin.id());
            insert.setString(3, plugin.version());
            insert.setString(4, by);
            insert.setString(5, note);
            insert.executeUpdate();
        }
    }

    /** Takes back every approval of a plugin, by its id, or of one jar, by its SHA-256. Answers how many there were. */
    public int revoke(String idOrSha256) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from attune.plugin_approval where plugin_id = ? or sha256 = ?")) {
            delete.setString(1, idOrSha256);
            delete.setString(2, idOrSha256);
            return delete.executeUpdate();
        }
    }

    /** Takes back what an earlier release shipped of a plugin, now that this one ships another jar. */
    void revokeShipped(String pluginId, String exceptSha256) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from attune.plugin_approval where plugin_id = ? and note = ? and sha256 <> ?")) {
            delete.setString(1, pluginId);
            delete.setString(2, SHIPPED);
            delete.setString(3, exceptSha256);
            delete.executeUpdate();
        }
    }
}

package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;

/**
 * The children that are read: Luton gets them beside its demo.
 *
 * @param ids of the children that were added
 * @param setting whose they are
 */
record Rows(List<UUID> ids, UUID setting) {

    static final int TENANT = 821;

    static Rows fill(Installation installation, int count) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner()) {
            owner.setAutoCommit(false);
            enter(owner);
            UUID setting = one(owner, "select id from attune.setting where status = 'OPEN' order by name limit 1");
            try (PreparedStatement insert = owner.prepareStatement(
                    """
                    insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)
                    select ?, uuidv7(), 'Given' || i, 'Family' || md5(i::text), date '2010-01-01' + i %% 3000, ?,
                           'given' || i || ' family' || md5(i::text)
                    from generate_series(1, ?) i
                    """
                            .replace("%%", "%"))) {
                insert.setInt(1, TENANT);
                insert.setObject(2, setting);
                insert.setInt(3, count);
                insert.executeUpdate();
            }
            List<UUID> ids = new ArrayList<>();
            try (Statement statement = owner.createStatement();
                    ResultSet result =
                            statement.executeQuery("select id from attune.child where given_name like 'Given%' order by id")) {
                while (result.next()) {
                    ids.add(result.getObject(1, UUID.class));
                }
            }
            owner.commit();
            owner.setAutoCommit(true);
            try (Statement statement = owner.createStatement()) {
                statement.execute("analyze attune.child");
            }
            return new Rows(List.copyOf(ids), setting);
        }
    }

    static void enter(Connection connection) throws SQLException {
        try (PreparedStatement enter =
                connection.prepareStatement("select attune.enter(?, 'system:benchmark', 'Benchmark', 'benchmark')")) {
            enter.setInt(1, TENANT);
            enter.execute();
        }
    }

    private static UUID one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getObject(1, UUID.class);
        }
    }
}

package org.attune.launcher.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attune.launcher.problem.Problem;

/** Which migrations each schema has had: rows go back only into tables of the same making. */
final class SchemaVersions {

    private static final String KERNEL = "attune";

    private SchemaVersions() {}

    /** Of each schema, the versions of its migrations in order. */
    static Map<String, List<String>> read(Connection connection, Set<String> schemas) throws SQLException {
        Map<String, List<String>> versions = new TreeMap<>();
        for (String schema : schemas) {
            try (PreparedStatement query = connection.prepareStatement(
                            "select coalesce(array_agg(version::text order by string_to_array(version, '.')::int[]), '{}') from "
                                    + schema + ".flyway_schema_history where success and version is not null");
                    ResultSet row = query.executeQuery()) {
                row.next();
                versions.put(schema, List.of((String[]) row.getArray(1).getArray()));
            }
        }
        return versions;
    }

    /** Refuses an archive that was made with other tables than are here. */
    static void compare(Map<String, List<String>> archived, Map<String, List<String>> here) {
        archived.forEach((schema, versions) -> {
            List<String> present = here.get(schema);
            String whose = schema.equals(KERNEL) ? "the kernel" : "the plugin " + schema.replaceFirst("^plugin_", "");
            if (present == null) {
                throw new Problem(
                        "The archive holds rows of " + whose + ", which is not installed here. Install it (attune"
                                + " plugin approve JAR, attune migrate), then import again. Nothing was imported.");
            }
            if (!present.equals(versions)) {
                throw new Problem("The archive was made with other tables of " + whose + " (version " + last(versions)
                        + ") than are here (version " + last(present)
                        + "). Bring both deployments to the same release, and"
                        + " export again. Nothing was imported.");
            }
        });
    }

    private static String last(List<String> versions) {
        return versions.isEmpty() ? "none" : versions.get(versions.size() - 1);
    }
}

package org.attune.launcher.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attune.launcher.problem.Problem;

/** Looks after the import at what the database did not look at during it: that what a row refers to is there. */
final class ForeignKeys {

    /** For each foreign key of a table of authorities, a query for rows that refer to nothing. */
    private static final String QUERIES = """
            select c.conname || ' of ' || c.conrelid::regclass as name,
                   format('select exists (select from %s c where c.tenant_id = attune.current_tenant() and %s'
                          ' and not exists (select from %s p where %s))', c.conrelid::regclass,
                          string_agg(format('c.%I is not null', a.attname), ' and '), c.confrelid::regclass,
                          string_agg(format('p.%I = c.%I', f.attname, a.attname), ' and ')) as query
            from pg_constraint c
            cross join lateral unnest(c.conkey, c.confkey) k(own, other)
            join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.own
            join pg_attribute f on f.attrelid = c.confrelid and f.attnum = k.other
            where c.contype = 'f' and c.conparentid = 0
              and exists (select from pg_attribute t where t.attrelid = c.conrelid and t.attname = 'tenant_id' and not t.attisdropped)
            group by c.oid, c.conname, c.conrelid, c.confrelid""";

    private ForeignKeys() {}

    static void check(Connection connection) throws SQLException {
        Map<String, String> queries = new LinkedHashMap<>();
        try (PreparedStatement read = connection.prepareStatement(QUERIES);
                ResultSet rows = read.executeQuery()) {
            while (rows.next()) {
                queries.put(rows.getString(1), rows.getString(2));
            }
        }
        for (Map.Entry<String, String> key : queries.entrySet()) {
            try (PreparedStatement query = connection.prepareStatement(key.getValue());
                    ResultSet found = query.executeQuery()) {
                found.next();
                if (found.getBoolean(1)) {
                    throw new Problem("The archive is not whole: rows refer to others that are not in it ("
                            + key.getKey() + "). Nothing was imported.");
                }
            }
        }
    }
}

package org.attune.launcher.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds every table that holds rows of authorities, the kernel's and all plugins', in the database's own catalogue: a new table
 * is in the next archive, and goes with the next deletion, without anybody's having to think of it.
 */
public final class TenantTables {

    /** The tables of the platform's own features, which speak of authorities and are none's. */
    private static final String PLATFORM =
            "('attune.tenant', 'attune.operator_log', 'attune.tenant_deletion', 'attune.tenant_tombstone')";

    private static final String TABLES = """
            select format('%I.%I', n.nspname, c.relname) as name,
                   array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                         and not a.attisdropped and a.attgenerated = '' and a.attname <> 'tenant_id' order by a.attname) as columns,
                   array(select format_type(a.atttypid, a.atttypmod) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
                         and not a.attisdropped and a.attgenerated = '' and a.attname <> 'tenant_id' order by a.attname) as types,
                   array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k(attnum, place)
                         join pg_attribute a on a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary
                         and a.attrelid = c.oid and a.attname <> 'tenant_id' order by k.place) as key
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where (n.nspname = 'attune' or n.nspname like 'plugin\\_%') and c.relkind in ('r', 'p') and not c.relispartition
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
              and n.nspname || '.' || c.relname not in """ + " " + PLATFORM + " order by 1";

    private TenantTables() {}

    static List<TenantTable> all(Connection connection) throws SQLException {
        List<TenantTable> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(TABLES);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(new TenantTable(rows.getString(1), texts(rows, 2), texts(rows, 3), texts(rows, 4)));
            }
        }
        return found;
    }

    /** Their names, as SQL writes them. */
    public static List<String> names(Connection connection) throws SQLException {
        return all(connection).stream().map(TenantTable::name).toList();
    }

    private static List<String> texts(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

package org.attune.testkit.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions to pg_catalog, about everything that is not PostgreSQL's own. */
public final class Catalogue {

    /** The few tables that belong to the deployment and to no authority. */
    public static final Set<String> PLATFORM = Set.of(
            "attune.tenant",
            "attune.tenant_table",
            "attune.tenant_register",
            "attune.operator_log",
            "attune.operator_account",
            "attune.operator_attempt",
            "attune.operator_session",
            "attune.tenant_deletion",
            "attune.tenant_tombstone",
            "attune.plugin_approval",
            "attune.flyway_schema_history",
            "attune.rate_limit");

    /** Of these, what the server writes itself: counters of tries, kept by the hash of an address. Nobody's data. */
    public static final Set<String> COUNTERS = Set.of("attune.rate_limit");

    /** What the audit is kept in: not audited itself, and written by the owner's functions only. */
    public static final Set<String> AUDIT = Set.of("attune.audit_entry", "attune.audit_batch");

    /** Tables, their schema and who owns them; not those of extensions. */
    private static final String RELATIONS = """
            select c.oid, n.nspname || '.' || c.relname as name, n.nspname as schema, c.relkind::text as kind,
                   c.relrowsecurity as secured, c.relforcerowsecurity as forced, c.relowner::regrole::text as owner,
                   coalesce(c.reloptions, '{}')::text as options
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_temp%'
              and n.nspname not like 'pg_toast_temp%'
              and not exists (select from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e')
              and c.relkind = any (?::"char"[])
            order by 2""";

    private final Sql sql;

    public Catalogue(Sql sql) {
        this.sql = sql;
    }

    /** Ordinary and partitioned tables, and what else holds rows. */
    public List<Map<String, @Nullable Object>> tables() throws SQLException {
        return sql.rows(RELATIONS, "{r,p,f,m}");
    }

    /** Views. */
    public List<Map<String, @Nullable Object>> views() throws SQLException {
        return sql.rows(RELATIONS, "{v}");
    }

    /** Sequences. */
    public List<Map<String, @Nullable Object>> sequences() throws SQLException {
        return sql.rows(RELATIONS, "{S}");
    }

    /** A plugin's own history of its migrations is the deployment's too. */
    public static boolean isPlatform(String table) {
        return PLATFORM.contains(table) || table.matches("plugin_[a-z0-9_]+\\.flyway_schema_history");
    }

    /** Each tenant table as registered, with the column that says which child. */
    public List<Map<String, @Nullable Object>> registered() throws SQLException {
        return sql.rows("select table_name as name, child_column::text as child from attune.tenant_table");
    }

    /** What the server's role may do with a table. */
    public List<String> grants(Object table) throws SQLException {
        return sql.texts(
                "select p from unnest(array['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER','MAINTAIN']) p"
                        + " where has_table_privilege('attune_app', ?::oid, p)",
                table);
    }

    /** Its policies of row security, by name. */
    public List<Map<String, @Nullable Object>> policies(Object table) throws SQLException {
        return sql.rows(
                "select polname::text as name, polcmd::text as command, polpermissive as permissive,"
                        + " array_to_string(array(select case r when 0 then 'public' else r::regrole::text end from unnest(polroles) r), ',') as roles,"
                        + " pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check"
                        + " from pg_policy where polrelid = ?::oid order by 1",
                table);
    }

    /** Unique keys whose first column is not the tenant's. */
    public List<String> badlyKeyed(Object table) throws SQLException {
        return sql.texts(
                "select i.indexrelid::regclass::text from pg_index i where i.indrelid = ?::oid and i.indisunique"
                        + " and i.indkey[0] is distinct from (select attnum from pg_attribute where attrelid = i.indrelid and attname = 'tenant_id')",
                table);
    }

    /** Foreign keys that do not begin with the tenant on both sides. */
    public List<String> badlyReferring(Object table) throws SQLException {
        return sql.texts(
                "select c.conname from pg_constraint c where c.conrelid = ?::oid and c.contype = 'f' and not ("
                        + "c.conkey[1] = (select attnum from pg_attribute where attrelid = c.conrelid and attname = 'tenant_id')"
                        + " and c.confkey[1] = (select attnum from pg_attribute where attrelid = c.confrelid and attname = 'tenant_id'))",
                table);
    }

    /** Whether it has a primary key. */
    public boolean hasPrimaryKey(Object table) throws SQLException {
        return sql.number("select count(*) from pg_index where indrelid = ?::oid and indisprimary", table) == 1;
    }

    /** After each row's insert, update and delete, always. */
    public boolean isAudited(Object table) throws SQLException {
        return sql.number(
                        "select count(*) from pg_trigger where tgrelid = ?::oid and tgenabled = 'O' and not tgisinternal"
                                + " and tgfoid = 'attune.audit_change'::regproc and tgqual is null and tgattr::text = ''"
                                // row (1), not before (2), insert (4), delete (8), update (16)
                                + " and tgtype & 31 = 29",
                        table)
                == 1;
    }

    /** Columns that name a child: child_id, or a foreign key to attune.child. */
    public List<String> childColumns(Object table) throws SQLException {
        return sql.texts(
                "select distinct a.attname from pg_attribute a where a.attrelid = ?::oid and not a.attisdropped and a.attnum > 0"
                        + " and (a.attname = 'child_id' or exists (select from pg_constraint c where c.conrelid = a.attrelid"
                        + " and c.contype = 'f' and c.confrelid = 'attune.child'::regclass and c.conkey[2] = a.attnum))",
                table);
    }
}

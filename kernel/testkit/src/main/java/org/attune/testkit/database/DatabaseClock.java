package org.attune.testkit.database;

import java.time.Duration;

/**
 * The time by which the functions of Attune and of its plugins act inside the database, in an installation for tests. Production's
 * functions ask {@code now()}, which nobody can move; here they ask a function of the tests' own in its place, from the first move on.
 * What belongs to operators keeps the machine's time, as sessions do, and so do the audit and the columns' defaults.
 */
final class DatabaseClock {

    /** One at a time: two who write one function at once would fail. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('attune_test.now'))";

    private static final String NOW =
            "create or replace function attune_test.now() returns timestamptz language sql stable parallel safe"
                    + " return pg_catalog.now() + interval '%d milliseconds'";

    /** Those that ask it already are left. */
    private static final String ASK_IT = """
            do $do$
            declare
                moments constant text := '(pg_catalog\\.|(?<!\\.))\\mnow\\(\\)';
                days constant text := '\\mcurrent_date\\M';
                asks text;
            begin
                for asks in
                    select pg_get_functiondef(p.oid)
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where (n.nspname = 'attune' or starts_with(n.nspname, 'plugin_')) and p.prokind in ('f', 'p')
                      and not starts_with(p.proname, 'operator_')
                loop
                    if asks ~* moments or asks ~* days then
                        asks := regexp_replace(asks, moments, 'attune_test.now()', 'gi');
                        execute regexp_replace(asks, days, '(attune_test.now()::date)', 'gi');
                    end if;
                end loop;
            end
            $do$
            """;

    private DatabaseClock() {}

    static void moveBy(TestDatabase database, Duration ahead) {
        database.asSuperuser(sql -> {
            sql.texts(LOCK);
            sql.change("create schema if not exists attune_test");
            sql.change("grant usage on schema attune_test to public");
            sql.change(String.format(NOW, ahead.toMillis()));
            return sql.change(ASK_IT);
        });
    }
}

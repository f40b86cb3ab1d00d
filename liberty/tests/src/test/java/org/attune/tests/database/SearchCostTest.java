package org.attune.tests.database;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * What a search costs where an authority has 200,000 children, by the plans of what the function runs inside: an index each
 * time, and a number of pages of memory that depends on what is shown. All of it in one transaction that is taken back.
 */
@AttuneTest
class SearchCostTest {

    private static final int CHILDREN = 200_000;

    /** Pages of 8 kB for 51 children: each may lie in one of its own, with the way down the index. */
    private static final long PAGES_AT_MOST = 1500;

    /** How much ANALYZE reads: what the planner believes differs with each sample, and the cost must not hang on it. */
    private static final int[] STATISTICS = {1, 10, 100, 1000};

    private static final Pattern READ = Pattern.compile("Buffers: shared(?: hit=(\\d+))?(?: read=(\\d+))?");

    private final TestDatabase database;

    SearchCostTest(Attune attune) {
        database = attune.database();
    }

    @Test
    void noSearchReadsTheWholeTableHoweverManyChildrenThereAre() {
        Map<String, String> plans = new LinkedHashMap<>();
        database.asSuperuser(sql -> {
            sql.connection().setAutoCommit(false);
            try {
                fill(sql);
                for (int target : STATISTICS) {
                    run(sql, "set local default_statistics_target = " + target);
                    run(sql, "analyze attune.child");
                    for (String words : List.of("mar", "smith", "rob smi", "smi rob", "hallis", "zzqqzz", "ma")) {
                        plans.put(words + " at " + target, plan(sql, "'" + words + "', null, null"));
                    }
                    plans.put("2010-05-05 at " + target, plan(sql, "'', '2010-05-05', null"));
                    plans.put("H8012 at " + target, plan(sql, "'', null, 'H8012'"));
                }
            } finally {
                sql.connection().rollback();
            }
            return plans;
        });
        assertAll(plans.entrySet().stream().map(one -> () -> {
            assertTrue(one.getValue().contains("Index"), () -> one.getKey() + ": no plan: " + one.getValue());
            assertFalse(one.getValue().contains("Seq Scan on child"), () -> one.getKey() + ":\n" + one.getValue());
            assertTrue(
                    pages(one.getValue()) < PAGES_AT_MOST,
                    () -> one.getKey() + " read " + pages(one.getValue()) + " pages:\n" + one.getValue());
        }));
    }

    private static void fill(Sql sql) throws SQLException {
        run(
                sql,
                "insert into attune.tenant (id, slug, name, hosts, profile) values (999, 'big', 'Big', array['big.invalid'], '{}')");
        run(sql, "select attune.enter(999, 'system:test', 'A test', 'test')");
        // Keys are worked out below: no trigger runs, for 200,000 rows of audit are not what is measured.
        run(sql, "set local session_replication_role = replica");
        run(
                sql,
                "insert into attune.child (tenant_id, id, given_name, family_name, given_key, family_key, search_text, date_of_birth)"
                        + " select 999, uuidv7(), g, f, g, f, ' ' || g || ' ' || f, date '2002-01-01' + (i % 8900)"
                        + " from (select i, (array['amelia','oliver','robin','maria','marcus','omar','jackson','freya'])[1 + i % 8] as g,"
                        + " (array['smith','jones','taylor','martin','wilson','hall','ahmed','khan','wood','hill'])[1 + (i / 8) % 10]"
                        + " || (array['', 's', 'on', 'is', 'er', 'ley', 'man', 'ford'])[1 + (i / 80) % 8] || chr(97 + (i / 640) % 26) as f"
                        + " from generate_series(1, " + CHILDREN + ") i) n");
        run(sql, "set local session_replication_role = origin");
        run(sql, "load 'auto_explain'");
        run(sql, "set local auto_explain.log_min_duration = 0");
        run(sql, "set local auto_explain.log_analyze = on");
        run(sql, "set local auto_explain.log_buffers = on");
        run(sql, "set local auto_explain.log_nested_statements = on");
        run(sql, "set local client_min_messages = log");
    }

    /** The plans of the sixth time, when PostgreSQL has settled for one that fits every word. */
    private static String plan(Sql sql, String arguments) throws SQLException {
        String search = "select count(*) from attune.search_children(" + arguments + ", true, '{}', null, null, 51)";
        for (int i = 0; i < 6; i++) {
            run(sql, search);
        }
        StringBuilder plans = new StringBuilder();
        try (Statement statement = sql.connection().createStatement()) {
            statement.execute(search);
            for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
                plans.append(warning.getMessage()).append('\n');
            }
        }
        return plans.toString();
    }

    private static void run(Sql sql, String statement) throws SQLException {
        try (Statement prepared = sql.connection().createStatement()) {
            prepared.execute(statement);
        }
    }

    /** Of each statement the first line of buffers, which is that of its whole plan. */
    private static long pages(String plans) {
        long most = 0;
        Matcher read = READ.matcher(plans);
        while (read.find()) {
            most = Math.max(most, number(read.group(1)) + number(read.group(2)));
        }
        return most;
    }

    private static long number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

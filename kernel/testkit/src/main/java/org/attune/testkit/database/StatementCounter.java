package org.attune.testkit.database;

import java.util.List;

/**
 * Counts the statements that the server sends, BEGIN and COMMIT among them, by pg_stat_statements. What the server does in
 * the background can only add to a count, so the smallest of a few tries is the truth.
 */
public final class StatementCounter {

    private static final String COUNTED =
            " from pg_stat_statements where userid = 'attune_app'::regrole and dbid = (select oid from pg_database"
                    + " where datname = current_database())";

    private final TestDatabase database;

    StatementCounter(TestDatabase database) {
        this.database = database;
    }

    /**
     * What an act cost.
     *
     * @param count how many statements
     * @param statements each with how often it was sent, for the failure's message
     */
    public record Cost(long count, List<String> statements) {}

    /** Acts some times, and answers the cheapest. An act may do something else each time, but of the same kind. */
    public Cost of(int times, Runnable act) {
        Cost cheapest = once(act);
        for (int i = 1; i < times; i++) {
            Cost cost = once(act);
            if (cost.count() < cheapest.count()) {
                cheapest = cost;
            }
        }
        return cheapest;
    }

    private Cost once(Runnable act) {
        database.asSuperuser(sql -> sql.texts("select pg_stat_statements_reset()"));
        act.run();
        return database.asSuperuser(sql -> new Cost(
                sql.number("select coalesce(sum(calls), 0)" + COUNTED),
                sql.texts("select calls || ' x ' || query" + COUNTED + " order by calls desc, query")));
    }
}

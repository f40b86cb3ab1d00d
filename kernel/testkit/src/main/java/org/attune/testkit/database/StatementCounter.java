package org.attune.testkit.database;

import java.util.List;

/**
 * Counts the statements that the server sends, by pg_stat_statements, as round trips: BEGIN travels with the statement after it,
 * and COMMIT, which is not remembered once it is prepared, is counted for each BEGIN.
 *
 * <p>Left out is the outbox's sending, which begins in a transaction of its own as soon as a message is written. What else the
 * server does in the background can only add to a count, so the smallest of a few tries is the truth.
 */
public final class StatementCounter {

    private static final String SENT =
            " from pg_stat_statements where userid = 'attune_app'::regrole and query <> 'COMMIT' and dbid = (select oid"
                    + " from pg_database where datname = current_database())";

    private static final String SENDING =
            "(query ~ 'attune\\.next_message' or query ~ '^(SELECT .* FROM|UPDATE) attune\\.outbox_message')";

    /** Each time that the outbox asks for a message, a BEGIN and an attune.enter come before it. */
    private static final String TRANSACTIONS_OF_SENDING =
            "2 * coalesce(sum(calls) filter (where query ~ 'attune\\.next_message'), 0)";

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

    /** How many rows the statements with these words read or wrote while something was done once. */
    public long rowsOf(String words, Runnable act) {
        counted(act);
        return database.asSuperuser(
                sql -> sql.number("select coalesce(sum(rows), 0)" + SENT + " and position(? in query) > 0", words));
    }

    private void counted(Runnable act) {
        database.asSuperuser(sql -> sql.texts("select pg_stat_statements_reset()"));
        act.run();
    }

    private Cost once(Runnable act) {
        counted(act);
        return database.asSuperuser(sql -> new Cost(
                sql.number("select coalesce(sum(calls) filter (where not " + SENDING + "), 0) - "
                        + TRANSACTIONS_OF_SENDING + SENT),
                sql.texts("select calls || ' x ' || query" + SENT + " order by calls desc, query")));
    }
}

package org.attune.launcher.tenant;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.database.RunningTransactions;
import org.attune.launcher.database.Transactions;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.TenantRegister.Registered;

/**
 * Suspends an authority and resumes it. The database refuses its transactions from the moment of the commit; servers tell its
 * people within two seconds. Its data stays as it is.
 */
public final class Suspension {

    /** As long as a transaction of the server may take. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DatabaseAccess database;

    /** @param database where the authority is */
    public Suspension(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Suspends it, and waits until what was under way for it has ended.
     *
     * @param reason why, for the log
     * @param by who asks for it
     * @return the authority as it was
     */
    public Registered suspend(String slug, String reason, String by) {
        Registered tenant = run(slug, "select attune.suspend_tenant(?, ?, ?)", by, slug, reason.replace('\0', '\n'));
        try {
            if (!new RunningTransactions(database).awaitEnd(PATIENCE)) {
                throw new Problem(tenant.name() + " is suspended. Something that began before is still running after "
                        + PATIENCE.toMinutes() + " minutes: look at pg_stat_activity.");
            }
        } catch (SQLException failed) {
            throw new Problem(
                    tenant.name() + " is suspended, but what was running could not be seen: "
                            + Problem.firstLineOf(failed),
                    failed);
        }
        return tenant;
    }

    /**
     * Resumes it.
     *
     * @param by who asks for it
     * @return the authority as it was
     */
    public Registered resume(String slug, String by) {
        return run(slug, "select attune.resume_tenant(?, ?)", by, slug);
    }

    private Registered run(String slug, String function, String... arguments) {
        return Transactions.run(database, "The authority could not be suspended or resumed", connection -> {
            Registered tenant = TenantReader.bySlug(connection, slug);
            try (PreparedStatement call = connection.prepareStatement(function)) {
                for (int i = 0; i < arguments.length; i++) {
                    call.setString(i + 1, arguments[i]);
                }
                call.execute();
            }
            return tenant;
        });
    }
}

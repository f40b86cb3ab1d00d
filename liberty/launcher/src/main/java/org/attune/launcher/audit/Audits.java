package org.attune.launcher.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.tenant.TenantRegister.Registered;

/** The audits of the authorities in a database, read as its owner. Suspended authorities have one too. */
public final class Audits {

    private final DatabaseAccess database;

    /** @param database where they are; its tables are up to date */
    public Audits(DatabaseAccess database) {
        this.database = database;
    }

    /**
     * Checks everything that one authority's audit holds.
     *
     * @param anchors what was kept outside, to compare with; may be empty
     */
    public Outcome verify(Registered tenant, List<Anchor> anchors) {
        return in(tenant.id(), true, (connection, audit) -> {
            Outcome outcome = new Verification(audit).run();
            for (Anchor anchor : anchors) {
                for (Anchor.Authority kept : anchor.authorities()) {
                    if (kept.tenant() == tenant.id()) {
                        compare(audit, anchor, kept, outcome);
                    }
                }
            }
            return outcome;
        });
    }

    private static void compare(SealedAudit audit, Anchor anchor, Anchor.Authority kept, Outcome outcome)
            throws SQLException {
        Optional<SealedAudit.Sealed> now = audit.sealed(kept.batch());
        if (now.isEmpty()) {
            long last = audit.sealed(null).map(SealedAudit.Sealed::number).orElse(0L);
            outcome.fault(
                    last >= kept.batch()
                            ? "batch " + kept.batch() + ": it is gone, and was there on " + anchor.taken()
                            : "the newest batches were cut off: batch " + kept.batch() + " was there on "
                                    + anchor.taken() + ", and the last is now " + last);
        } else if (!Arrays.equals(now.get().hash(), HexFormat.of().parseHex(kept.hash()))) {
            outcome.fault(
                    kept.batch(),
                    null,
                    "it is another than on " + anchor.taken()
                            + ": this batch or an earlier one was written anew since");
        }
    }

    /** Seals what waits, and says how far each of these is sealed then. Those that have nothing are left out. */
    public Anchor anchor(List<Registered> tenants) {
        List<Anchor.Authority> found = new ArrayList<>();
        for (Registered tenant : tenants) {
            seal(tenant);
            in(tenant.id(), true, (connection, audit) -> audit.sealed(null))
                    .map(last -> new Anchor.Authority(
                            tenant.id(),
                            tenant.slug(),
                            last.number(),
                            HexFormat.of().formatHex(last.hash()),
                            last.at()))
                    .ifPresent(found::add);
        }
        return new Anchor(Instant.now().truncatedTo(ChronoUnit.SECONDS), List.copyOf(found));
    }

    /** Seals what waits, as the server does each minute. Answers how many entries. */
    public long seal(Registered tenant) {
        return in(tenant.id(), false, (connection, audit) -> {
            try (PreparedStatement query = connection.prepareStatement("select attune.audit_seal(1000000)");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private interface Work<T> {
        T in(Connection connection, SealedAudit audit) throws SQLException;
    }

    private <T> T in(int tenant, boolean reading, Work<T> work) {
        try (Connection connection = database.openAsOwner()) {
            if (reading) {
                // One picture of everything, however long it takes and whatever is written meanwhile.
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
            }
            connection.setAutoCommit(false);
            enter(connection, tenant);
            T result = work.in(connection, new SealedAudit(connection, tenant));
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new Problem("The audit could not be read in the database: " + Problem.firstLineOf(failed), failed);
        }
    }

    /** Not attune.enter, which refuses an authority that is suspended. */
    private static void enter(Connection connection, int tenant) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('attune.tenant', ?, true)")) {
            set.setString(1, Integer.toString(tenant));
            set.executeQuery().close();
        }
    }
}

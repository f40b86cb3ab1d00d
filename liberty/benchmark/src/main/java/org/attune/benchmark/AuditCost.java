package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;

/** What it costs that every change is written down, and that what is written down is sealed. */
final class AuditCost {

    private static final int ROUNDS = 20;
    private static final int INSERTS = 500;

    private AuditCost() {}

    static List<Figure> measure(Installation installation, UUID setting) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner();
                Connection watcher = Superuser.open(installation)) {
            owner.setAutoCommit(false);
            insert(owner, setting);
            long entries = number(watcher, "select count(*) from attune.audit_entry");
            long bytes = size(watcher);
            double on = 0;
            double off = 0;
            for (int round = 0; round < ROUNDS; round++) {
                on += insert(owner, setting);
                trigger(watcher, "disable");
                off += insert(owner, setting);
                trigger(watcher, "enable");
            }
            double sealing = seal(owner);
            long written = number(watcher, "select count(*) from attune.audit_entry") - entries;
            int inserts = ROUNDS * INSERTS;
            return List.of(
                    Figure.of(
                            "Inserts with the audit on, against off: time",
                            on / off,
                            "",
                            String.format(
                                    "%d transactions of one row each in turn, %.0f and %.0f a second",
                                    inserts, inserts / on, inserts / off)),
                    Figure.of(
                            "Inserts with the audit on and sealed, against off: time",
                            (on + sealing) / off,
                            "",
                            String.format("sealing is the job's, later: %.0f µs an entry", sealing * 1e6 / written)),
                    Figure.of(
                            "Bytes of audit for each change, with its indexes and its seal",
                            (size(watcher) - bytes) / (double) written,
                            "",
                            "pg_total_relation_size of audit_entry and audit_batch, " + written + " entries"));
        }
    }

    private static double insert(Connection owner, UUID setting) throws SQLException {
        long before = System.nanoTime();
        for (int i = 0; i < INSERTS; i++) {
            Rows.enter(owner);
            try (PreparedStatement insert = owner.prepareStatement("""
                    insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)
                    values (821, uuidv7(), 'Inserted', 'Child', date '2016-04-05', ?, ' inserted child')
                    """)) {
                insert.setObject(1, setting);
                insert.executeUpdate();
            }
            owner.commit();
        }
        return (System.nanoTime() - before) / 1e9;
    }

    private static double seal(Connection owner) throws SQLException {
        long before = System.nanoTime();
        Rows.enter(owner);
        try (Statement statement = owner.createStatement()) {
            statement.execute("select attune.audit_seal(1000000)");
        }
        owner.commit();
        return (System.nanoTime() - before) / 1e9;
    }

    private static void trigger(Connection watcher, String how) throws SQLException {
        try (Statement statement = watcher.createStatement()) {
            statement.execute("alter table attune.child " + how + " trigger audit_change");
        }
    }

    private static long size(Connection watcher) throws SQLException {
        return number(
                watcher,
                "select pg_total_relation_size('attune.audit_entry') + pg_total_relation_size('attune.audit_batch')");
    }

    private static long number(Connection watcher, String query) throws SQLException {
        try (Statement statement = watcher.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}

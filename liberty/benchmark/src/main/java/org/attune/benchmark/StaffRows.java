package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.attune.launcher.installation.Installation;

/**
 * 200 practitioners and 5,000 open requests in all, for the principal's pages, and one child with consent to involvement.
 *
 * @param child the one with consent
 */
record StaffRows(UUID child) {

    private static final int PRACTITIONERS = 200;
    private static final int REQUESTS = 5_000;
    private static final String SWITCH_ON =
            "insert into attune.plugin_activation (tenant_id, plugin_id, enabled) values (821, 'gates', true)";
    private static final String[] COPIED = {"practitioner", "child", "request", "setting", "consent", "consent_wording"
    };

    static StaffRows fill(Installation installation, Rows rows) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner()) {
            owner.setAutoCommit(false);
            Rows.enter(owner);
            practitioners(owner);
            requests(owner, rows);
            UUID child = consented(owner, rows);
            change(owner, SWITCH_ON);
            Copies.make(owner, "benchmark_pages", COPIED);
            owner.commit();
            return new StaffRows(child);
        }
    }

    private static void practitioners(Connection owner) throws SQLException {
        change(owner, """
                insert into attune.practitioner (tenant_id, id, name, email, kind)
                select 821, md5('benchmark' || i)::uuid, 'Robin ' || md5(i::text), 'robin' || i || '@benchmark.example', 'EP'
                from generate_series(1, ? - (select count(*) from attune.practitioner)) i
                """, PRACTITIONERS);
        change(owner, """
                insert into attune.registration_entry (tenant_id, id, practitioner_id, since, hcpc_number, modality, status, expires_on)
                select p.tenant_id, uuidv7(), p.id, current_date - 300, 'PYL' || (700000 + row_number() over (order by p.id)),
                       'Educational psychologist', 'REGISTERED', current_date + 100
                from attune.practitioner p where p.email like '%@benchmark.example'
                """);
    }

    private static void requests(Connection owner, Rows rows) throws SQLException {
        change(owner, """
                insert into attune.request (tenant_id, id, child_id, setting_id, raised_by, state, concern, hoped, sent_at, submission_id)
                select c.tenant_id, uuidv7(), c.id, c.setting_id, a.id, 'SENT', 'Why', 'What', now() - make_interval(mins => c.n), uuidv7()
                from (select c.*, row_number() over (order by c.id)::int as n from attune.child c where c.setting_id = ?
                      order by c.id limit ? - (select count(*) from attune.request
                                               where state in ('SENT', 'ACCEPTED') and work_ended_on is null)) c,
                     attune.account a where a.email = 'principal@luton.example'
                """, rows.setting(), REQUESTS);
        change(owner, """
                insert into attune.consent (tenant_id, id, child_id, request_id, purpose, wording_id, state)
                select r.tenant_id, uuidv7(), r.child_id, r.id, w.purpose, w.id, 'REQUESTED'
                from attune.request r,
                     (select distinct on (purpose) purpose, id from attune.consent_wording order by purpose, number desc) w
                where not exists (select from attune.consent c where c.request_id = r.id)
                """);
    }

    /** One who is under 16, so that a parent's answer counts. */
    private static UUID consented(Connection owner, Rows rows) throws SQLException {
        UUID child;
        try (PreparedStatement find = owner.prepareStatement("""
                select c.id from attune.child c join attune.request r on r.child_id = c.id
                where c.setting_id = ? and c.date_of_birth > current_date - interval '14 years' order by c.id limit 1
                """)) {
            find.setObject(1, rows.setting());
            try (ResultSet found = find.executeQuery()) {
                found.next();
                child = found.getObject(1, UUID.class);
            }
        }
        UUID parent = UUID.randomUUID();
        change(
                owner,
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                        + " values (821, ?, ?, 'Alex Benchmark', 'mother', true)",
                parent,
                child);
        change(owner, """
                update attune.consent set state = 'GIVEN', contact_id = ?, giver = 'PARENT', giver_name = 'Alex Benchmark',
                       method = 'ONLINE', answered_at = now(), given_at = now()
                where child_id = ? and purpose = 'involvement'
                """, parent, child);
        return child;
    }

    private static void change(Connection owner, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = owner.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}

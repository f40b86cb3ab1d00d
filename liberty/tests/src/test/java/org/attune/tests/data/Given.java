package org.attune.tests.data;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.database.Sql;
import org.attune.testkit.database.TestDatabase;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/** Rows of one authority that belong to one test: settings, people, children, requests and cases. */
public final class Given {

    private static final String PURPOSE = "involvement";

    private final TestDatabase database;
    private final Authority authority;

    public Given(Attune attune, Authority authority) {
        this.database = attune.database();
        this.authority = authority;
    }

    /** A word that no other test uses, of small letters. */
    public static String word() {
        StringBuilder word = new StringBuilder();
        for (char digit :
                UUID.randomUUID().toString().replace("-", "").substring(0, 12).toCharArray()) {
            word.append((char) (digit <= '9' ? digit - '0' + 'a' : digit - 'a' + 'k'));
        }
        return word.toString();
    }

    /** An open setting. */
    public UUID setting(String name) {
        UUID id = UUID.randomUUID();
        change(
                "insert into attune.setting (tenant_id, id, name, status, search_text) values (?, ?, ?, 'OPEN', ?)",
                authority.id(),
                id,
                name,
                name.toLowerCase(Locale.ROOT));
        return id;
    }

    /** A SENCO of a setting, with the password of the demo's people; signed in. */
    public Visitor senco(UUID setting) {
        return person("SETTING_USER", setting);
    }

    /** Somebody with a role, and a setting where it is a SENCO; signed in. */
    private Visitor person(String role, UUID setting) {
        String like = authority.email("senco");
        String email = "person." + word() + "@" + authority.slug() + ".example";
        UUID id = UUID.randomUUID();
        inAuthority(sql -> {
            sql.change(
                    "insert into attune.account (tenant_id, id, email, display_name, password_hash, session_stamp)"
                            + " select tenant_id, ?, ?, 'Person of a test', password_hash, ? from attune.account where email = ?",
                    id,
                    email,
                    UUID.randomUUID(),
                    like);
            sql.change(
                    "insert into attune.account_role (tenant_id, id, account_id, role) values (?, ?, ?, ?)",
                    authority.id(),
                    UUID.randomUUID(),
                    id,
                    role);
            return sql.change(
                    "insert into attune.account_setting (tenant_id, id, account_id, setting_id) values (?, ?, ?, ?)",
                    authority.id(),
                    UUID.randomUUID(),
                    id,
                    setting);
        });
        return authority.visitor().signIn(email, authority.password(like));
    }

    /** A child at a setting. */
    public UUID child(UUID setting, String family) {
        UUID id = UUID.randomUUID();
        change(
                "insert into attune.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " values (?, ?, 'Robin', ?, ?, ?, ?)",
                authority.id(),
                id,
                family,
                LocalDate.of(2016, 3, 14),
                setting,
                " robin " + family.toLowerCase(Locale.ROOT));
        return id;
    }

    /** A request that was sent, with consent to involvement asked for, in the given state. */
    public UUID request(UUID setting, UUID child, String consent) {
        UUID id = UUID.randomUUID();
        inAuthority(sql -> {
            sql.change(
                    "insert into attune.request (tenant_id, id, child_id, setting_id, raised_by, state, concern, hoped, sent_at, submission_id)"
                            + " select tenant_id, ?, ?, ?, id, 'SENT', 'Why', 'What', now(), ? from attune.account where email = ?",
                    id,
                    child,
                    setting,
                    UUID.randomUUID(),
                    authority.email("principal"));
            return consent(sql, id, child, consent);
        });
        return id;
    }

    private int consent(Sql sql, UUID request, UUID child, String state) throws SQLException {
        List<String> wordings = sql.texts(
                "select id from attune.consent_wording where purpose = ? order by number desc limit 1", PURPOSE);
        UUID wording = wordings.isEmpty() ? UUID.randomUUID() : UUID.fromString(wordings.get(0));
        if (wordings.isEmpty()) {
            sql.change(
                    "insert into attune.consent_wording (tenant_id, id, purpose, title, question, required, number)"
                            + " values (?, ?, ?, 'Involvement', 'Do you agree?', true, 1)",
                    authority.id(),
                    wording,
                    PURPOSE);
        }
        UUID contact = UUID.randomUUID();
        sql.change(
                "insert into attune.contact (tenant_id, id, child_id, name, relation, parental_responsibility)"
                        + " values (?, ?, ?, 'Alex Test', 'mother', true)",
                authority.id(),
                contact,
                child);
        boolean given = state.equals("GIVEN");
        return sql.change(
                "insert into attune.consent (tenant_id, id, child_id, request_id, contact_id, purpose, wording_id, state,"
                        + " giver, giver_name, method, answered_at, given_at, witness_note)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end, case when ? then now() end, ?)",
                authority.id(),
                UUID.randomUUID(),
                child,
                request,
                contact,
                PURPOSE,
                wording,
                state,
                given ? "PARENT" : null,
                given ? "Alex Test" : null,
                given ? "ONLINE" : null,
                given,
                given,
                null);
    }

    /** An open case of a practitioner of the demo, whose request was accepted with consent. */
    public UUID involvement(UUID setting, UUID child, UUID request, String practitioner) {
        UUID id = UUID.randomUUID();
        inAuthority(sql -> {
            sql.change(
                    "update attune.request set state = 'ACCEPTED', decided_at = now(), decided_by = raised_by where id = ?",
                    request);
            return sql.change(
                    "insert into attune.involvement (tenant_id, id, child_id, setting_id, request_id, practitioner_id, opened_on)"
                            + " select tenant_id, ?, ?, ?, ?, id, current_date from attune.practitioner where email = ?",
                    id,
                    child,
                    setting,
                    request,
                    authority.email(practitioner));
        });
        return id;
    }

    /** An open case of a practitioner, about a new child at a setting. */
    public UUID involvement(UUID setting, String family, String practitioner) {
        UUID child = child(setting, family);
        return involvement(setting, child, request(setting, child, "GIVEN"), practitioner);
    }

    /** The record of a case, being written by whose case it is. */
    public UUID record(UUID involvement) {
        UUID id = UUID.randomUUID();
        change(
                "insert into attune.involvement_record (tenant_id, id, child_id, involvement_id, number, sections, written_by)"
                        + " select tenant_id, ?, child_id, id, 1, '{\"purpose\": \"To help\"}', practitioner_id"
                        + " from attune.involvement where id = ?",
                id,
                involvement);
        return id;
    }

    /** Every row, by column name. */
    public List<Map<String, @Nullable Object>> rows(String query, @Nullable Object... values) {
        return inAuthority(sql -> sql.rows(query, values));
    }

    /** The first column of every row. */
    public List<String> texts(String query, @Nullable Object... values) {
        return inAuthority(sql -> sql.texts(query, values));
    }

    /** The one number that the query gives. */
    public long number(String query, @Nullable Object... values) {
        return inAuthority(sql -> sql.number(query, values));
    }

    /** One change, in a transaction of its own. */
    public void change(String statement, @Nullable Object... values) {
        inAuthority(sql -> sql.change(statement, values));
    }

    /** As {@link #change}, by the person with this address: for rows that the database signs with who made them. */
    public void changeAs(String email, String statement, @Nullable Object... values) {
        inAuthority(sql -> {
            sql.texts(
                    "select attune.enter(?, 'user:' || (select id from attune.account where email = ?), 'A test', 'test')",
                    authority.id(),
                    email);
            return sql.change(statement, values);
        });
    }

    private <T> T inAuthority(TestDatabase.Work<T> work) {
        return database.asOwner(authority.id(), work);
    }
}

package org.attune.tests.dataprotection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.ActivityForms;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.TimeAccounts;

/** A child with a name that no other has, a case with work that was charged to the setting's hours, and two who answer for it. */
final class Kept {

    final String family = Given.word();
    final UUID setting;
    final UUID child;
    final UUID request;
    final UUID involvement;
    private final Authority authority;
    private final Given given;

    Kept(Attune attune, Authority authority) {
        this.authority = authority;
        given = new Given(attune, authority);
        setting = given.setting("Kept " + Given.word());
        child = given.child(setting, family);
        request = given.request(setting, child, "GIVEN");
        given.change("update attune.request set concern = ? where id = ?", "Why: Alex Test of " + family, request);
        given.change("update attune.contact set email = ? where child_id = ?", family + "@family.example", child);
        involvement = given.involvement(setting, child, request, "ep");
        buyHours();
        ActivityForms forms = new ActivityForms(authority.signedIn("ep"), involvement);
        forms.send(forms.observation()
                        .fill("Note for the case (optional)", "Saw " + family + " with their friend Sam Otherwise"))
                .expect(302);
    }

    private void buyHours() {
        TimeAccounts accounts = new TimeAccounts(given);
        accounts.credit(accounts.open(setting), 600);
    }

    /** A principal of their own, signed in: the demo's is another. */
    static Visitor principal(Attune attune, Authority authority) {
        Staff staff = new Staff(attune, authority);
        Staff.Member member = staff.ep();
        new Given(attune, authority)
                .change("update attune.account_role set role = 'PRINCIPAL' where account_id = ?", member.account());
        return staff.signedIn(member);
    }

    /** Every table that holds a row with this child's id, but for the audit. */
    List<String> tables() {
        List<String> tables = new ArrayList<>();
        for (String line : given.texts(
                "select table_name || ' ' || child_column from attune.tenant_table where child_column is not null"
                        + " and table_name not in ('attune.audit_entry', 'attune.subject_line') order by 1")) {
            String[] parts = line.split(" ");
            if (given.number("select count(*) from " + parts[0] + " where " + parts[1] + " = ?", child) > 0) {
                tables.add(parts[0]);
            }
        }
        return tables;
    }

    /** Every table of the authority in which the child's family name stands anywhere. */
    List<String> named() {
        return given.texts("select table_name from attune.tenant_table order by 1").stream()
                .filter(table ->
                        given.number("select count(*) from " + table + " t where t::text ilike ?", "%" + family + "%")
                                > 0)
                .toList();
    }

    long balance() {
        return given.number("select available from attune.ledger_account where setting_id = ?", setting);
    }

    /** The case is over, and the child grown: the time of the record ended a while ago. */
    void grownUp() {
        given.change(
                "update attune.involvement set state = 'CLOSED', closed_on = current_date where id = ?", involvement);
        given.change(
                "update attune.child set date_of_birth = (current_date - interval '25 years 2 days')::date where id = ?",
                child);
    }
}

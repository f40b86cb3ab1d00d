package org.attune.tests.tenants;

import org.attune.kernel.identity.Passwords;
import org.attune.launcher.operator.Operators;
import org.attune.launcher.operator.Operators.Signed;
import org.attune.testkit.Attune;

/** Two people who can sign, in whatever order the tests run. */
final class SomeOperators {

    static final String FIRST = "first@operators.example";
    static final String SECOND = "second@operators.example";
    static final String PASSWORD = "a-password-for-tests";

    private static final String HASH = Passwords.hash(PASSWORD);

    private SomeOperators() {}

    static void add(Attune attune) {
        for (String email : new String[] {FIRST, SECOND}) {
            attune.database()
                    .asOwner(sql -> sql.change(
                            "insert into attune.operator_account (email, name, password_hash, created_at)"
                                    + " values (?, initcap(split_part(?, '@', 1)) || ' Operator', ?, now() - interval '1 day')"
                                    + " on conflict (email) do update set password_hash = excluded.password_hash",
                            email,
                            email,
                            HASH));
        }
    }

    static Signed signed(Operators operators, String email) {
        return operators.sign(email, PASSWORD);
    }
}

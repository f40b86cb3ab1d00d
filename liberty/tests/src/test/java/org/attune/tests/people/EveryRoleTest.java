package org.attune.tests.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attune.api.security.Role;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.junit.jupiter.api.Test;

/** What the testkit says: in both of its authorities somebody of each role can sign in. */
@AttuneTest
class EveryRoleTest {

    private static final List<String> PEOPLE =
            List.of("admin", "principal", "ep", "trainee", "support", "senco", "virtualschool", "socialworker");

    private final Attune attune;

    EveryRoleTest(Attune attune) {
        this.attune = attune;
    }

    @Test
    void somebodyOfEachRoleSignsIn() {
        for (Authority authority : List.of(attune.at("harbour"), attune.at("meadow"))) {
            Set<String> roles = new TreeSet<>();
            for (String who : PEOPLE) {
                assertTrue(
                        authority
                                .signedIn(who)
                                .open("/index.xhtml")
                                .expect(200)
                                .text()
                                .contains("Sign out"),
                        who);
                roles.addAll(attune.database()
                        .asOwner(
                                authority.id(),
                                sql -> sql.texts(
                                        "select r.role from attune.account_role r join attune.account a"
                                                + " on a.tenant_id = r.tenant_id and a.id = r.account_id where a.email = ?",
                                        authority.email(who))));
            }
            assertEquals(
                    Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toCollection(TreeSet::new)), roles);
        }
    }
}

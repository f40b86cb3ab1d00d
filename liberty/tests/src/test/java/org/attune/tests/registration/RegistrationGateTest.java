package org.attune.tests.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** What it costs that signing asks for the registration: one statement, and what it read serves the rest of the transaction. */
@AttuneTest
class RegistrationGateTest {

    private final Given given;
    private final Staff staff;
    private final StatementCounter statements;

    RegistrationGateTest(Attune attune) {
        Authority harbour = attune.at("harbour");
        given = new Given(attune, harbour);
        staff = new Staff(attune, harbour);
        statements = attune.database().statements();
    }

    @Test
    void theGateReadsThePractitionerOnceAndNothingElse() {
        Member ep = staff.ep();
        String family = Given.word();
        UUID record = given.record(given.involvement(given.setting("Gate " + family), family, ep.email()));
        Visitor author = staff.signedIn(ep);
        String address = "/casework/sign.xhtml?id=" + record;
        Form form = author.form(author.open(address), "sign").press("Sign the record");
        StatementCounter.Cost cost = statements.of(1, () -> {
            Reply signed = author.sendOnce(address, form);
            assertTrue(signed.isRedirect(), signed.toString());
        });
        List<String> ofThePractitioner = cost.statements().stream()
                .filter(statement -> statement.matches("(?is).* from attune\\.practitioner where .*"))
                .toList();
        assertEquals(1, ofThePractitioner.size(), cost::toString);
        assertTrue(ofThePractitioner.get(0).startsWith("1 x "), cost::toString);
        assertEquals(
                List.of(ep.number()),
                given.texts("select hcpc_number from attune.signature where record_id = ?", record));
    }
}

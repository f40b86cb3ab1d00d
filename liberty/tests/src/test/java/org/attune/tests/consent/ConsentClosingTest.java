package org.attune.tests.consent;

import static org.attune.tests.consent.Asked.aged;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Consent is for a purpose, and ends with it. */
@AttuneTest
class ConsentClosingTest {

    private final Attune attune;
    private final Authority luton;

    ConsentClosingTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
    }

    @Test
    void closingTheCaseEndsTheConsentThatItWasFor() {
        Asked asked = new Asked(attune, luton, aged(9));
        UUID parent = asked.parent("Alex Parent");
        asked.answer(parent, "PARENT", true);
        asked.give(parent, "PARENT");
        UUID involvement = asked.given.involvement(asked.setting, asked.child, asked.request, "ep");
        Visitor ep = luton.signedIn("ep");
        String address = "/casework/close.xhtml?id=" + involvement;
        ep.send(address, ep.form(ep.open(address), "close").press("Close the case"));
        assertAll(
                () -> assertEquals("EXPIRED", asked.state()),
                () -> assertEquals(
                        List.of("PURPOSE_FULFILLED"),
                        asked.given.texts("select end_reason from attune.consent where id = ?", asked.consent())),
                () -> assertTrue(asked.messagesTo("Alex Parent").toString().contains("Your agreement has ended")));
    }
}

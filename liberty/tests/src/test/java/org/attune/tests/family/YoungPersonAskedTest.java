package org.attune.tests.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.RequestForms;
import org.junit.jupiter.api.Test;

/** From the SENCO's form to the young person's own mailbox. */
@AttuneTest
class YoungPersonAskedTest {

    private final Authority luton;
    private final Given given;

    YoungPersonAskedTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @Test
    void fromSixteenTheFormAsksHowToReachTheYoungPersonAndTheyAloneGetTheLink() {
        String family = Given.word();
        Visitor senco = given.senco(given.setting("College " + family));
        RequestForms forms = new RequestForms(senco);
        String people = forms.fillInUntilPeople(family, sixteenYearsAgo());
        Reply page = senco.open(people);
        assertTrue(page.page().text().contains("is 16 or over, so they decide themselves"), page.page()::text);
        String email = "robin." + family + "@young.example";
        String check = forms.send(
                people,
                senco.form(page, "request")
                        .fill("Their own email address", email)
                        .fill("Their own mobile number", "07700 900982"));
        assertTrue(senco.open(check).page().text().contains(email));
        senco.send(check, senco.form(senco.open(check), "request").press("Send the request"));
        List<String> links = given.texts(
                "select t.email || ' ' || t.self from attune.consent_invitation i join attune.contact t on t.id = i.contact_id"
                        + " join attune.child c on c.id = i.child_id where c.family_name = ?",
                family);
        List<String> subjects = given.texts("select recipient from attune.outbox_message where recipient = ?", email);
        assertAll(() -> assertEquals(List.of(email + " true"), links), () -> assertEquals(List.of(email), subjects));
    }

    @Test
    void theDayBeforeTheBirthdayItAsksForParentsOnly() {
        String family = Given.word();
        Visitor senco = given.senco(given.setting("College " + family));
        String people = new RequestForms(senco)
                .fillInUntilPeople(family, sixteenYearsAgo().plusDays(1));
        Form form = senco.form(senco.open(people), "request");
        assertFalse(form.has("Their own email address"));
        assertTrue(form.has("Do they hold parental responsibility?") || form.has("Full name"));
    }

    private static LocalDate sixteenYearsAgo() {
        return LocalDate.now(ZoneId.of("Europe/London")).minusYears(16);
    }
}

package org.attune.tests.virtualschool;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Training: sessions with places, how many came, whose time it is, and what people said in confidence. */
@AttuneTest
class TrainingsTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Schools schools;
    private final Care care;
    private final Visitor principal;

    TrainingsTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        schools = new Schools(given, staff, luton);
        principal = luton.signedIn("principal");
        care = new Care(given, schools, principal);
    }

    @Test
    void whatPeopleSaidIsShownOnceEnoughOfThemHaveAndNotOfMoreThanCame() {
        Staff.Member ep = schools.linkEp("10");
        UUID training = care.training(ep, "FOSTER_CARERS");
        UUID session = care.heldTraining(
                training, "2", "2.5", care.work(ep, "Training").toString());
        care.says(training, session, "2", "6", "Zebra").expect(302);
        care.says(training, session, "4", "8", "Apple").expect(302);
        Reply two = principal.open(Schools.page("training", training)).expect(200);
        care.says(training, session, "3", "7", "").expect(302);
        Reply three = principal.open(Schools.page("training", training)).expect(200);
        Reply more = care.says(training, session, "3", "7", "");
        Reply high = care.says(training, session, "3", "11", "");
        Reply list = principal.open(Schools.ROOT + "trainings.xhtml").expect(200);
        assertAll(
                () -> assertFalse(two.text().contains("Zebra") || two.text().contains("before,"), two::text),
                () -> assertTrue(three.page().text().contains("3.0 before, 7.0 after"), three::text),
                () -> assertTrue(
                        three.text().indexOf("Apple") < three.text().indexOf("Zebra"), "in no order of who came"),
                () -> assertTrue(more.page().text().contains("As many as came"), more::text),
                () -> assertTrue(high.page().text().contains("Enter a whole number from 0 to 10"), high::text),
                () -> assertEquals("2.5 used, 2.5 planned", schools.books(ep)),
                () -> assertTrue(list.page().select("#terms").text().contains("term"), list::text),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from information_schema.columns where table_schema = 'plugin_virtual_school'"
                                        + " and table_name = 'training_feedback' and column_name in ('name', 'who', 'account_id')")));
    }

    @Test
    void schoolsSeeWhatIsForThemAndNothingElse() {
        Visitor senco = given.senco(given.setting("School " + Given.word()));
        UUID carers = offered(care.training(staff.ep(), "FOSTER_CARERS"));
        UUID settings = offered(care.training(staff.ep(), "SETTINGS"));
        assertAll(
                () -> assertEquals(
                        404, senco.open("/sessions/view.xhtml?id=" + carers).status()),
                () -> senco.open("/sessions/view.xhtml?id=" + settings).expect(200),
                () -> assertEquals(
                        403, senco.open(Schools.ROOT + "trainings.xhtml").status()));
    }

    private UUID offered(UUID training) {
        Form form = care.offeringTraining(training, "12");
        String address = Schools.page("training-offer", training);
        principal.sendOnce(address, form).expect(302);
        principal.sendOnce(address, form);
        List<String> sessions = given.texts(
                "select s.id from attune.offered_session s join plugin_virtual_school.training_offer o on o.tenant_id = s.tenant_id"
                        + " and o.offer_id = s.offer_id where o.training_id = ?",
                training);
        assertEquals(1, sessions.size(), "once, though it was sent twice");
        return UUID.fromString(sessions.get(0));
    }

    @Test
    void moreThanMayComeAndTheSameDayTwiceAreSaidAtTheField() {
        UUID training = care.training(schools.linkEp("5"), "BOTH");
        Reply many =
                principal.sendOnce(Schools.page("training-offer", training), care.offeringTraining(training, "31"));
        String work = care.work(schools.linkEp("9"), "Training").toString();
        care.heldTraining(training, "3", "1", work);
        Reply twice = principal.sendOnce(
                Schools.page("training-held", training), care.holdingTraining(training, "3", "1", work));
        assertAll(
                () -> assertTrue(many.page().text().contains("Enter a whole number from 1 to 30"), many::text),
                () -> assertTrue(
                        twice.page().text().contains("A session of that day is recorded already"), twice::text));
    }

    /** Milton Keynes does not count it, and shows what five people said. */
    @Test
    void inAnotherAuthorityItIsNotCountedAndMorePeopleAreNeeded() {
        Authority city = attune.at("milton-keynes");
        Given there = new Given(attune, city);
        Staff others = new Staff(attune, city);
        Visitor lead = city.signedIn("principal");
        Care theirs = new Care(there, new Schools(there, others, city), lead);
        UUID training = theirs.training(others.ep(), "BOTH");
        UUID session = theirs.heldTraining(training, "6", "", "");
        for (int i = 0; i < 3; i++) {
            theirs.says(training, session, "1", "9", "Word " + i).expect(302);
        }
        Reply shown = lead.open(Schools.page("training", training)).expect(200);
        assertAll(
                () -> assertFalse(shown.text().contains("Word 1"), shown::text),
                () -> assertTrue(shown.page().text().contains("once 5 people have"), shown::text),
                () -> assertEquals(
                        404, principal.open(Schools.page("training", training)).status(), "another authority’s"));
    }

    @Test
    void aProgramReadsFiguresWithoutNames() {
        UUID training = care.training(staff.ep(), "BOTH");
        Reply list = luton.program().get("plugins/virtual-school/trainings").expect(200);
        Reply one = luton.program()
                .get("plugins/virtual-school/trainings/" + training)
                .expect(200);
        assertAll(
                () -> assertTrue(list.json().path("terms").size() > 0, list::text),
                () -> assertEquals("BOTH", one.json().path("audience").asText(), one::text));
    }
}

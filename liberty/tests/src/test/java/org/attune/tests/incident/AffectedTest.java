package org.attune.tests.incident;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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

/** Who is affected: groups, names where that is right, and what becomes of a child who is named. */
@AttuneTest
class AffectedTest {

    private static final String NEED = "A named adult at the start of each day ";

    private final Attune attune;
    private final Authority miltonKeynes;
    private final Given given;
    private final Visitor office;

    AffectedTest(Attune attune) {
        this.attune = attune;
        miltonKeynes = attune.at("milton-keynes");
        given = new Given(attune, miltonKeynes);
        office = miltonKeynes.signedIn("support");
    }

    private Reply name(UUID incident, String family, String why) {
        String address = CallForms.page("people", incident);
        Form form = office.form(office.open(address).expect(200), "person")
                .fill("Name", "Robin " + family)
                .choose("Pupil, child or young person")
                .fill(LocalDate.of(2016, 3, 14))
                .fill("Why is it right to name them?", why)
                .set("person:personSupport", NEED + family)
                .press("Add them by name");
        return office.send(address, form);
    }

    @Test
    void aChildWhoIsNamedIsInACopyOfTheirRecordWhoeverPutsItTogether() {
        String family = Given.word();
        UUID child = given.child(given.setting("Affected " + family), family);
        UUID incident = CallForms.log(office, "Something " + family);
        Reply without = name(incident, family, " ");
        Reply shown = name(incident, family, "He found her");
        office.open(CallForms.page("incident", incident)).expect(200);
        // The principal is in no team of this incident, and gathers the copy.
        Visitor principal = miltonKeynes.signedIn("principal");
        String open = "/subjectaccess/open.xhtml?child=" + child;
        Reply copy = principal.sendOnce(
                open,
                principal
                        .form(principal.open(open), "open")
                        .fill("Who asks?", "Alex Test")
                        .fill("What are they to the child?", "mother")
                        .fill("How did you make sure who they are, and that they may ask?", "Passport, in the office")
                        .fill(Staff.today())
                        .press("Gather everything"));
        assertTrue(copy.target().contains("/subjectaccess/copy.xhtml?id="), copy::toString);
        assertAll(
                () -> assertTrue(without.page().text().contains("Say why it is right to name them"), without::text),
                () -> assertTrue(shown.page().text().contains("Part of the record that we hold of them"), shown::text),
                () -> assertEquals(
                        404,
                        principal.open(CallForms.page("incident", incident)).status()),
                () -> assertTrue(
                        given.number(
                                        "select count(*) from attune.audit_entry where kind = 'list' and subject ="
                                                + " 'plugin_critical_incidents.affected_person' and ? = any (child_ids)",
                                        child)
                                > 0,
                        "a family that asks is told who has read this"),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.subject_line where child_id = ? and part = 'Critical incidents' and value = ?",
                                child,
                                NEED + family)));
    }

    @Test
    void aNameIsTakenAwayAndAnotherTeamsNameIsNot() {
        String family = Given.word();
        UUID incident = CallForms.log(office, "Something " + family);
        name(incident, family, "The school asks for him");
        String id = given.texts(
                        "select id from plugin_critical_incidents.affected_person where name = ?", "Robin " + family)
                .get(0);
        String address = CallForms.ROOT + "remove-person.xhtml?id=" + id;
        Staff staff = new Staff(attune, miltonKeynes);
        assertEquals(404, staff.signedIn(staff.ep()).open(address).status());
        office.send(
                address, office.form(office.open(address).expect(200), "remove").press("Take the name away"));
        assertEquals(
                0,
                given.number(
                        "select count(*) from plugin_critical_incidents.affected_person where id = ?",
                        UUID.fromString(id)));
    }

    @Test
    void groupsAreDescribedAndANumberThatIsNoneIsSaidAtTheField() {
        UUID incident = CallForms.log(office, "Something " + Given.word());
        String address = CallForms.page("people", incident);
        Form form = office.form(office.open(address), "group")
                .fill("Which group?", "Year 6")
                .fill("About how many people?", "60")
                .press("Add the group");
        Reply shown = office.send(address, form);
        office.send(address, form);
        Reply wrong = office.send(
                address,
                office.form(office.open(address), "group")
                        .fill("Which group?", "Staff")
                        .fill("About how many people?", "many")
                        .press("Add the group"));
        assertAll(
                () -> assertTrue(shown.page().text().contains("about 60"), shown::text),
                () -> assertTrue(wrong.page().text().contains("Enter a number from 1 to 100,000"), wrong::text),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from plugin_critical_incidents.affected_group where incident_id = ?",
                                incident)));
    }

    @Test
    void whereTheAuthorityWantsNoNamesNobodyIsNamed() {
        Authority luton = attune.at("luton");
        Given inLuton = new Given(attune, luton);
        Visitor lutons = luton.signedIn("support");
        UUID incident = CallForms.log(lutons, "Something " + Given.word());
        Reply page = lutons.open(CallForms.page("people", incident)).expect(200);
        assertAll(
                () -> assertFalse(page.text().contains("Somebody by name"), page::text),
                () -> assertTrue(page.text().contains("without names"), page::text),
                () -> assertEquals(
                        0,
                        inLuton.number(
                                "select count(*) from plugin_critical_incidents.affected_person where incident_id = ?",
                                incident)));
    }
}

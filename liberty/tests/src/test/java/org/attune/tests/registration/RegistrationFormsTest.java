package org.attune.tests.registration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a form about registration is said at its field, in plain English, and nothing is half-saved. */
@AttuneTest
class RegistrationFormsTest {

    private static final String FORM_OF_A_NUMBER =
            "Enter the HCPC number as PYL and up to 6 digits, for example PYL012345";

    private final Authority luton;
    private final Given given;
    private final Staff staff;
    private final Visitor principal;

    RegistrationFormsTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
        principal = luton.signedIn("principal");
    }

    private Reply sendCheck(Member member, Form form) {
        return principal.send(Forms.check(member.id()), form);
    }

    private void nothingIsSavedOf(Member member) {
        assertAll(
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.registration_check where practitioner_id = ?",
                                member.id())),
                () -> assertEquals(
                        1,
                        given.number(
                                "select count(*) from attune.registration_entry where practitioner_id = ?",
                                member.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PYL",
                "PYL1234567",
                "OT012345",
                "012345",
                "PYL01234X",
                "<script>alert(1)</script>",
                "PYL1\u0007",
                "PYL0123450123450123450123450123450123450123450123450123450123450123450123450123450123450123450"
            })
    void anHcpcNumberOutOfForm(String number) {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).fill("HCPC number", number));
        assertEquals("Error: " + FORM_OF_A_NUMBER, Forms.errorAt(reply, "check:hcpcNumber"), reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void anHcpcNumberThatIsAlreadySomeoneElses() {
        Member ep = staff.ep();
        Member other = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).fill("HCPC number", other.number()));
        assertEquals(
                "Error: Another practitioner has this HCPC number",
                Forms.errorAt(reply, "check:hcpcNumber"),
                reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aCheckDatedTomorrow() {
        Member ep = staff.ep();
        Form form = Forms.day(
                new Forms(principal).check(ep),
                "check:hcpcCheckedOn",
                Staff.today().plusDays(1));
        Reply reply = sendCheck(ep, form);
        assertEquals(
                "Error: The day on which you looked at the register cannot be in the future",
                Forms.errorAt(reply, "check:hcpcCheckedOn"),
                reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aDayThatIsNone() {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).set("check:hcpcCheckedOn-month", "13"));
        assertTrue(Forms.errorAt(reply, "check:hcpcCheckedOn").contains("must be a real date"), reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aStatusThatIsNoneOfTheList() {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).set("check:hcpcStatus", "ARCHBISHOP"));
        assertTrue(!Forms.errorAt(reply, "check:hcpcStatus").isEmpty(), reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aRegistrationThatEndsInTheFarFuture() {
        Member ep = staff.ep();
        Form form = Forms.day(new Forms(principal).check(ep), "check:hcpcExpiresOn", Staff.CYCLE_END.plusYears(4));
        Reply reply = sendCheck(ep, form);
        assertTrue(Forms.errorAt(reply, "check:hcpcExpiresOn").contains("too far away"), reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aNoteThatIsTooLong() {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).fill("Note", "x".repeat(2001)));
        assertEquals(
                "Error: The note must be 2,000 characters or fewer; it has 2,001",
                Forms.errorAt(reply, "check:note"),
                reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aNoteWithANullByte() {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).fill("Note", "Seen\0here"));
        assertEquals(
                "Error: The text has characters that cannot be kept. Type it again",
                Forms.errorAt(reply, "check:note"),
                reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void htmlInANoteIsTextAndShownAsText() {
        Member ep = staff.ep();
        Reply reply = sendCheck(ep, new Forms(principal).check(ep).fill("Note", "<b onclick=alert(1)>Seen</b>"));
        assertTrue(reply.page().text().contains("<b onclick=alert(1)>Seen</b>"), reply.toString());
        assertEquals(0, reply.page().select("b[onclick]").size());
    }

    @Test
    void evidenceThatIsNoPdfAndNoPicture() {
        Member ep = staff.ep();
        Form form = new Forms(principal)
                .check(ep)
                .attach("Print or picture of it", "register.pdf", "MZ not a PDF".getBytes(StandardCharsets.UTF_8));
        Reply reply = sendCheck(ep, form);
        assertEquals(
                "Error: The file must be a PDF, JPG or PNG", Forms.errorAt(reply, "check:evidence"), reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void aCheckThatIsSentTwiceIsOneCheck() {
        Member ep = staff.ep();
        Form form = new Forms(principal).check(ep).fill("Note", "Once");
        principal.sendOnce(Forms.check(ep.id()), form);
        Reply again = principal.sendOnce(Forms.check(ep.id()), form);
        assertTrue(again.status() < 500, again.toString());
        assertEquals(
                1, given.number("select count(*) from attune.registration_check where practitioner_id = ?", ep.id()));
    }

    @Test
    void anEntrySinceTomorrow() {
        Member ep = staff.ep();
        Form form = Forms.day(
                new Forms(principal).entry(ep), "entry:since", Staff.today().plusDays(1));
        Reply reply = principal.send(Forms.entry(ep.id()), form.set("entry:hcpcStatus", "SUSPENDED"));
        assertEquals(
                "Error: The day since when it is so cannot be in the future",
                Forms.errorAt(reply, "entry:since"),
                reply.toString());
        nothingIsSavedOf(ep);
    }

    @Test
    void nobodyVouchesForThemselves() {
        String me = given.texts("select id from attune.practitioner where email = ?", luton.email("principal"))
                .get(0);
        String address = "/practitioners/check.xhtml?id=" + me;
        Reply reply = principal.send(
                address, principal.form(principal.open(address), "check").press("Record the check"));
        assertTrue(reply.page().text().contains("You cannot vouch for your own registration"), reply.toString());
    }

    @Test
    void anAgencyPractitionerWithoutALastDay() {
        Member ep = staff.ep();
        Reply reply = principal.send(
                "/practitioners/edit.xhtml?id=" + ep.id(),
                new Forms(principal).edit(ep).set("edit:employment", "AGENCY"));
        assertEquals(
                "Error: Enter the last day: agency and associate practitioners work here for an agreed time",
                Forms.errorAt(reply, "edit:endsOn"),
                reply.toString());
        assertEquals(
                "EMPLOYED",
                given.texts("select employment from attune.practitioner where id = ?", ep.id())
                        .get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "0", "61", "37.555", "-3", "1e3"})
    void hoursThatAreNone(String hours) {
        Member ep = staff.ep();
        Reply reply = principal.send(
                "/practitioners/edit.xhtml?id=" + ep.id(),
                new Forms(principal).edit(ep).fill("Hours a week", hours));
        assertTrue(
                Forms.errorAt(reply, "edit:hoursPerWeek").contains("Enter the hours of a week as a number up to 60"),
                reply.toString());
    }

    @Test
    void specialismsThatAreTooLongOrHaveAControlCharacter() {
        Member ep = staff.ep();
        String address = "/practitioners/edit.xhtml?id=" + ep.id();
        Reply reply = principal.send(address, new Forms(principal).edit(ep).fill("Specialisms", "x".repeat(1001)));
        Reply control = principal.send(address, new Forms(principal).edit(ep).fill("Specialisms", "Early\u0007years"));
        assertTrue(Forms.errorAt(reply, "edit:specialisms").contains("1,000 characters or fewer"), reply.toString());
        assertTrue(
                Forms.errorAt(control, "edit:specialisms").contains("characters that cannot be used"),
                control.toString());
    }

    @Test
    void howSomebodyWorksHereIsKeptAndShown() {
        Member ep = staff.ep();
        String address = "/practitioners/edit.xhtml?id=" + ep.id();
        Form form = new Forms(principal)
                .edit(ep)
                .choose("Monday")
                .choose("Thursday")
                .fill("Hours a week", "15,5")
                .fill("Specialisms", "Autism\n\nEarly years\nAutism")
                .choose("Luton North");
        String text = principal.send(address, form).page().text();
        assertAll(
                () -> assertTrue(text.contains("Monday and Thursday, 15.5 hours a week"), text),
                () -> assertTrue(text.contains("Autism Early years"), text),
                () -> assertTrue(text.contains("Districts Luton North"), text));
    }

    @Test
    void aPractitionerSavedByTwoIsSavedByTheFirst() {
        Member ep = staff.ep();
        String address = "/practitioners/edit.xhtml?id=" + ep.id();
        Form here = new Forms(principal).edit(ep).fill("Hours a week", "10");
        Form there = new Forms(principal).edit(ep).fill("Hours a week", "20");
        principal.send(address, there);
        Reply late = principal.send(address, here);
        assertTrue(late.page().text().contains("Someone else changed what is kept of"), late.toString());
        assertEquals(
                "20.00",
                given.texts("select hours_per_week from attune.practitioner where id = ?", ep.id())
                        .get(0));
    }
}

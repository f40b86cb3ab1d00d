package org.attune.tests.dataprotection;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.diary.Offered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the diary says of a child is in a copy of the record, and goes with it; that the time was taken, and the place, stays. */
@AttuneTest
class DiaryOfAChildTest {

    private final Attune attune;
    private final Authority luton;
    private final Given given;
    private final Visitor principal;
    private final Kept kept;
    private final Staff.Member member;
    private String appointment = "";
    private String booking = "";

    DiaryOfAChildTest(Attune attune) {
        this.attune = attune;
        luton = attune.at("luton");
        given = new Given(attune, luton);
        principal = luton.signedIn("principal");
        kept = new Kept(attune, luton);
        member = new Staff(attune, luton).ep();
    }

    @BeforeEach
    void anAppointmentAndABookedSession() {
        Program program = luton.program();
        String day = Staff.today().plusDays(12).toString();
        appointment = program.post(
                        "appointments",
                        "{\"kind\": \"diary.observation\", \"title\": \"Observation\", \"practitionerIds\": [\""
                                + member.id()
                                + "\"], \"day\": \"" + day
                                + "\", \"startsAt\": \"09:00\", \"minutes\": 60, \"place\": {\"kind\":"
                                + " \"ELSEWHERE\", \"words\": \"Library\"}, \"involvementId\": \"" + kept.involvement
                                + "\", \"note\": \"Watch " + kept.family + " read\", \"submissionId\": \""
                                + UUID.randomUUID()
                                + "\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        Offered offered = new Offered(program, given);
        UUID session = offered.session(offered.input(member.id()));
        booking = program.post(
                        "sessions/" + session + "/bookings",
                        "{\"who\": \"Ms Kaur\", \"settingId\": \"" + kept.setting + "\", \"involvementId\": \""
                                + kept.involvement + "\", \"submissionId\": \"" + UUID.randomUUID() + "\"}")
                .expect(201)
                .json()
                .path("id")
                .asText();
        assertTrue(kept.tables().containsAll(List.of("attune.appointment", "attune.booking_case")), () -> kept.tables()
                .toString());
    }

    private List<String> lines(UUID request, String table) {
        return given.texts(
                "select label || ': ' || value || ' ' || about from attune.subject_line where request_id = ? and table_name = ?"
                        + " order by line_no",
                request,
                table);
    }

    @Test
    void bothAreInACopyOfTheRecordInWords() {
        String page = "/subjectaccess/open.xhtml?child=" + kept.child;
        Form form = principal
                .form(principal.open(page), "open")
                .fill("Who asks?", "Alex Test")
                .fill("What are they to the child?", "mother")
                .fill("How did you make sure who they are, and that they may ask?", "Passport, in the office")
                .fill(Staff.today())
                .press("Gather everything");
        UUID request = UUID.fromString(principal.sendOnce(page, form).target().replaceAll(".*id=", ""));
        List<String> appointments = lines(request, "attune.appointment");
        List<String> bookings = lines(request, "attune.booking_case");
        assertAll(
                () -> assertTrue(has(appointments, "Title: Observation"), appointments::toString),
                () -> assertTrue(has(appointments, "Where: Somewhere else"), appointments::toString),
                () -> assertTrue(has(appointments, "In words: Library OTHER"), appointments::toString),
                // Somebody reads it before it goes out.
                () -> assertTrue(
                        has(appointments, "Note: Watch " + kept.family + " read TEXT"), appointments::toString),
                () -> assertTrue(has(bookings, "Booked for: Ms Kaur"), bookings::toString));
    }

    private static boolean has(List<String> lines, String begins) {
        return lines.stream().anyMatch(line -> line.startsWith(begins));
    }

    @Test
    void bothGoWithTheRecordAndThatThePlaceIsTakenStays() {
        kept.grownUp();
        String review = "/retention/review.xhtml";
        principal
                .sendOnce(
                        review,
                        principal
                                .form(principal.open(review), "review")
                                .set("review:chosen", kept.child.toString())
                                .press("Put up for deletion"))
                .expect(302);
        String decide = "/retention/decide.xhtml?id="
                + given.texts(
                                "select id from attune.retention_case where record_of = ? and state = 'PROPOSED'",
                                kept.child)
                        .get(0);
        Visitor second = Kept.principal(attune, luton);
        second.sendOnce(decide, second.form(second.open(decide), "delete").press("Delete it for good"))
                .expect(302);
        assertAll(
                () -> assertEquals(List.of(), kept.tables()),
                () -> assertEquals(List.of(), kept.named()),
                () -> assertEquals(0, count("attune.appointment where id = ?::uuid", appointment)),
                () -> assertEquals(0, count("attune.appointment_person where appointment_id = ?::uuid", appointment)),
                () -> assertEquals(0, count("attune.calendar_invitation where appointment_id = ?::uuid", appointment)),
                () -> assertEquals(0, count("attune.booking_case where booking_id = ?::uuid", booking)),
                () -> assertEquals(
                        1, count("attune.session_booking where id = ?::uuid and state = 'BOOKED'", booking)));
        luton.program().get("bookings/" + booking).expect(200);
    }

    private long count(String from, String id) {
        return given.number("select count(*) from " + from, id);
    }
}

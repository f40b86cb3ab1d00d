package org.attune.tests.agenda;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.http.Wire;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** The feed that somebody's own calendar follows: made, read by another library than the one that writes it, and taken away. */
@AttuneTest
class FeedTest {

    private static final LocalDate DAY = Staff.today().plusDays(14);

    private final Attune attune;
    private final Authority authority;
    private final Given given;
    private final Staff staff;
    private final Diaries diaries;
    private final Member ep;
    private final Visitor own;

    FeedTest(Attune attune) {
        this.attune = attune;
        authority = attune.at("luton");
        given = new Given(attune, authority);
        staff = new Staff(attune, authority);
        diaries = new Diaries(given, authority);
        ep = staff.ep();
        own = staff.signedIn(ep);
    }

    /** Makes an address, or replaces the one that there is; its path. */
    private String make() {
        Reply account = own.open("/account.xhtml").expect(200);
        boolean first = account.text().contains("Make an address");
        Reply made = own.sendOnce(
                "/account.xhtml", own.form(account, "feed").press(first ? "Make an address" : "Replace the address"));
        return URI.create(made.expect(200).page().select("#feed-address").text())
                .getPath();
    }

    private Reply read(String path) {
        return authority.visitor().openOnce(path);
    }

    private static ICalendar calendar(Reply reply) {
        return Biweekly.parse(reply.expect(200).text()).first();
    }

    private static VEvent event(ICalendar calendar, UUID id) {
        return calendar.getEvents().stream()
                .filter(one -> one.getUid().getValue().startsWith(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime start(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(Diaries.LONDON)
                .toLocalDateTime();
    }

    @Test
    void anotherLibraryReadsWhatStandsInTheDiary() {
        String school = "School of " + Given.word();
        UUID winter = diaries.hour(
                ep.id(), LocalDate.of(2026, 12, 10).atTime(9, 30), "Staff; training, part 1", given.setting(school));
        UUID summer = diaries.hour(ep.id(), LocalDate.of(2027, 6, 10).atTime(9, 30), "Termly meeting", null);
        Reply reply = read(make());
        ICalendar calendar = calendar(reply);
        VEvent one = event(calendar, winter);
        assertAll(
                () -> assertTrue(reply.header("Content-Type").startsWith("text/calendar"), reply::toString),
                () -> assertEquals(
                        List.of(), calendar.validate(biweekly.ICalVersion.V2_0).getWarnings()),
                () -> assertEquals("Staff; training, part 1", one.getSummary().getValue()),
                () -> assertEquals(school, one.getLocation().getValue()),
                () -> assertEquals(LocalDateTime.of(2026, 12, 10, 9, 30), start(one)),
                () -> assertEquals(LocalDateTime.of(2027, 6, 10, 9, 30), start(event(calendar, summer))),
                () -> assertTrue(one.getUid().getValue().endsWith("@luton.localhost")),
                () -> assertEquals(
                        "Europe/London",
                        calendar.getTimezoneInfo()
                                .getTimezone(one.getDateStart())
                                .getTimeZone()
                                .getID()),
                () -> assertTrue(reply.text().contains("BEGIN:VTIMEZONE"), reply::text),
                () -> assertTrue(reply.text().contains("DTSTART;TZID=Europe/London:20261210T093000"), reply::text));
    }

    @Test
    void nothingInItIsAboutAChild() {
        UUID setting = given.setting("Quiet " + Given.word());
        UUID child = given.child(setting, "Family" + Given.word());
        UUID about = diaries.appointment(
                ep.id(),
                DAY.atTime(9, 0),
                DAY.atTime(10, 0),
                "Zebedee and his mother",
                "diary.family-meeting",
                null,
                child);
        Reply reply = read(make());
        VEvent event = event(calendar(reply), about);
        assertAll(
                () -> assertEquals("Meeting with a family", event.getSummary().getValue()),
                () -> assertEquals(null, event.getLocation()),
                () -> assertFalse(reply.text().contains("Zebedee")),
                () -> assertFalse(reply.text().contains("Home Street")),
                () -> assertFalse(reply.text().contains(child.toString())));
    }

    @Test
    void whatIsMovedAndCancelledIsTheSameEventWithAHigherSequence() {
        UUID id = diaries.hour(ep.id(), DAY.atTime(9, 0), "Planning", null);
        String path = make();
        VEvent before = event(calendar(read(path)), id);
        diaries.move(id, DAY.atTime(11, 0));
        VEvent moved = event(calendar(read(path)), id);
        diaries.cancel(id);
        VEvent cancelled = event(calendar(read(path)), id);
        assertAll(
                () -> assertEquals(before.getUid().getValue(), moved.getUid().getValue()),
                () -> assertTrue(
                        moved.getSequence().getValue() > before.getSequence().getValue()),
                () -> assertTrue(
                        cancelled.getSequence().getValue() > moved.getSequence().getValue()),
                () -> assertEquals(LocalTime.of(11, 0), start(moved).toLocalTime()),
                () -> assertEquals(Status.confirmed(), moved.getStatus()),
                () -> assertEquals(Status.cancelled(), cancelled.getStatus()));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        UUID id = diaries.hour(ep.id(), DAY.atTime(9, 0), "Planning", null);
        String path = make();
        Reply first = read(path).expect(200);
        Wire wire = authority.wire(authority.slug() + ".localhost");
        Reply again = wire.send("GET", path, Map.of("If-None-Match", first.header("ETag")), new byte[0]);
        diaries.move(id, DAY.atTime(12, 0));
        Reply changed = wire.send("GET", path, Map.of("If-None-Match", first.header("ETag")), new byte[0]);
        assertAll(
                () -> assertEquals(304, again.status(), again::toString),
                () -> assertEquals("", again.text()),
                () -> assertEquals(200, changed.status(), changed::toString),
                () -> assertNotEquals(first.header("ETag"), changed.header("ETag")));
    }

    @Test
    void anAddressIsShownOnceAndKeptAsAHashAndLeadsNowhereOnceItIsReplacedOrTakenAway() {
        String first = make();
        String secret = first.replaceAll(".*/|\\.ics$", "");
        assertFalse(own.open("/account.xhtml").text().contains(secret));
        assertEquals(200, read(first).status());
        String second = make();
        assertEquals(404, read(first).status());
        assertEquals(200, read(second).status());
        Reply gone = own.send(
                "/account.xhtml", own.form(own.open("/account.xhtml"), "feed").press("Take the address away"));
        assertAll(
                () -> assertTrue(gone.text().contains("leads nowhere now"), gone::text),
                () -> assertEquals(404, read(second).status()),
                () -> assertEquals(
                        0,
                        given.number(
                                "select count(*) from attune.audit_entry where before::text like ? or after::text like ?",
                                "%" + secret + "%",
                                "%" + secret + "%")),
                () -> assertEquals(
                        2,
                        given.number(
                                "select count(*) from attune.calendar_feed where practitioner_id = ? and revoked_at is not null"
                                        + " and secret_hash <> ?",
                                ep.id(),
                                secret)));
    }

    @Test
    void aFeedOfAnotherAuthorityOfSomebodyWhoLeftOrOfNobodyIsNotThere() {
        String path = make();
        Reply elsewhere = attune.at("kent").visitor().openOnce(path);
        String guessed = "/calendar-feed/" + "x".repeat(43) + ".ics";
        long before = refusals();
        List<Reply> wrong = List.of(
                read(guessed),
                read("/calendar-feed/"),
                read("/calendar-feed/" + ep.id() + ".ics"),
                read(path.replace(".ics", "")),
                read("/calendar-feed/%2e%2e%2fx.ics"));
        assertAll(
                () -> assertEquals(404, elsewhere.status(), elsewhere::toString),
                () -> assertTrue(
                        wrong.stream().allMatch(reply -> reply.status() == 404 || reply.status() == 400),
                        wrong::toString),
                () -> assertTrue(refusals() > before, "nobody wrote down who guessed"));
        staff.fromAgencyUntil(ep, Staff.today().minusDays(1));
        assertEquals(404, read(path).status());
    }

    private long refusals() {
        return given.number(
                "select count(*) from attune.audit_entry where kind = 'refusal' and subject like 'a calendar feed%'");
    }
}

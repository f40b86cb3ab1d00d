package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.deadline.Clocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is offered is changed afterwards: more places, fewer, and what it is about; those whom it concerns are told. */
@AttuneTest
class OfferChangeTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String ABOUT = "Bring what you like to talk about";

    private final Authority kent;
    private final Given given;
    private final Staff staff;
    private final Program program;
    private final Offered offered;
    private Staff.Member member;
    private List<UUID> sessions;
    private UUID session;
    private String offer;

    OfferChangeTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        program = kent.program();
        offered = new Offered(program, given);
    }

    @BeforeEach
    void anOffer() {
        member = staff.ep();
        sessions = offered.sessions(offered.input(member.id()).put("slots", 2));
        session = sessions.get(0);
        offer = given.texts("select offer_id from attune.offered_session where id = ?", session)
                .get(0);
    }

    private JsonNode get() {
        return program.get("offers/" + offer).expect(200).json();
    }

    private Reply change(int places, String about) {
        return change(get().path("version").asInt(), places, about);
    }

    private Reply change(int version, int places, String about) {
        return program.send(
                "PUT",
                "offers/" + offer,
                "{\"capacity\": " + places + ", \"about\": \"" + about + "\"}",
                Map.of("If-Match", "\"" + version + "\""));
    }

    private long told(UUID setting, String kind) {
        return given.number(
                "select count(*) from attune.notice n join attune.account_setting s on s.account_id = n.account_id"
                        + " where s.setting_id = ? and n.kind = ?",
                setting,
                kind);
    }

    private UUID settingOf(UUID booking) {
        return UUID.fromString(given.texts("select setting_id from attune.session_booking where id = ?", booking)
                .get(0));
    }

    @Test
    void withMorePlacesThoseWhoWaitGetThemInTheirOrderAndAreTold() {
        offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID third = offered.booked(session, "Third");
        UUID fourth = offered.booked(session, "Fourth");
        given.senco(settingOf(third));
        Reply changed = change(3, ABOUT);
        assertEquals(3, changed.expect(200).json().path("capacity").asInt());
        Await.until("the place is given", SOON, () -> offered.state(third).equals("BOOKED"));
        assertAll(
                () -> assertEquals("WAITING", offered.state(fourth)),
                () -> assertEquals("3 1", offered.counts(session)),
                () -> assertEquals(1, told(settingOf(third), "session.place")),
                () -> assertEquals(0, told(settingOf(third), "session.changed")),
                () -> assertEquals(
                        List.of("3", "3"),
                        given.texts("select capacity from attune.offered_session where offer_id = ?::uuid", offer)));
    }

    @Test
    void fewerPlacesThanAreTakenIsRefusedInWordsAndAsManyIsNot() {
        offered.booked(session, "First");
        offered.booked(session, "Second");
        Reply refused = change(1, ABOUT);
        assertTrue(
                refused.expect(422).text().contains("2 places are taken. Enter 2 or more")
                        && refused.text().contains("\"capacity\""),
                refused::text);
        change(5, ABOUT).expect(200);
        change(2, ABOUT).expect(200);
        assertEquals("2 0", offered.counts(session));
    }

    @RepeatedTest(3)
    void fewerPlacesAndABookingAtTheSameMomentNeverMakeMoreBookingsThanPlaces() {
        offered.booked(session, "First");
        int version = get().path("version").asInt();
        UUID setting = given.setting("Moment " + Given.word());
        CompletableFuture<Reply> fewer = CompletableFuture.supplyAsync(() -> change(version, 1, ABOUT));
        CompletableFuture<Reply> books =
                CompletableFuture.supplyAsync(() -> offered.book(session, setting, "Moment", false));
        boolean changed = fewer.join().status() == 200;
        boolean booked = books.join().status() == 201;
        assertAll(
                () -> assertTrue(changed != booked, () -> fewer.join() + "\n" + books.join()),
                () -> assertTrue(
                        (changed ? books.join() : fewer.join()).status() == 422,
                        () -> fewer.join() + "\n" + books.join()),
                () -> assertEquals(booked ? "2 0" : "1 0", offered.counts(session)));
    }

    @Test
    void whenItIsAboutSomethingElseEachSettingThatBookedIsToldOnceAndCanGiveItBackFreely() {
        UUID first = offered.booked(session, "Ms Kaur");
        UUID setting = settingOf(first);
        given.senco(setting);
        offered.book(sessions.get(1), setting, "Ms Kaur", true).expect(201);
        UUID ended = offered.booked(session, "Gone");
        UUID gone = settingOf(ended);
        given.senco(gone);
        offered.cancel(ended).expect(200);
        given.change(
                "update attune.session_booking set free_until = now() - interval '1 hour' where session_id = ?",
                session);
        change(2, "Only about reading").expect(200);
        change(2, "Only about reading").expect(200);
        String email = emailOf(setting);
        Await.until("it is told by email", SOON, () -> !staff.mails(email, "has changed")
                .isEmpty());
        List<String> mails = staff.mails(email, "has changed");
        assertAll(
                () -> assertEquals(1, told(setting, "session.changed")),
                () -> assertEquals(0, told(gone, "session.changed")),
                () -> assertEquals(1, mails.size(), mails::toString),
                () -> assertFalse(mails.get(0).contains("reading"), mails::toString),
                () -> assertTrue(
                        program.get("sessions/" + session).text().contains("Only about reading"), "not on its page"),
                () -> assertEquals(
                        "CANCELLED",
                        offered.cancel(first).expect(200).json().path("state").asText()));
        Instant free = Instant.parse(program.get("bookings/" + first)
                .expect(200)
                .json()
                .path("freeUntil")
                .asText());
        assertTrue(free.isAfter(Instant.now().plus(Duration.ofHours(47))), free::toString);
    }

    @Test
    void whoBookedIsToldOfAnotherTimeAndOfAnotherPlaceByNoticeAndEmail() {
        UUID setting = settingOf(offered.booked(session, "Ms Kaur"));
        given.senco(setting);
        move(Offered.in(13), "\"PHONE\"");
        move(Offered.in(13), "\"ELSEWHERE\", \"words\": \"Library\"");
        move(Offered.in(13), "\"ELSEWHERE\", \"words\": \"Library\"");
        assertEquals(2, told(setting, "session.moved"));
        String email = emailOf(setting);
        Await.until(
                "each is told by email",
                SOON,
                () -> staff.mails(email, "is now on").size() == 2);
    }

    private void move(LocalDate day, String place) {
        program.send(
                        "PUT",
                        "sessions/" + session + "/time",
                        "{\"startsAt\": \"" + day + "T15:00:00Z\", \"endsAt\": \"" + day
                                + "T15:30:00Z\", \"place\": {\"kind\": " + place + "}}")
                .expect(200);
    }

    private String emailOf(UUID setting) {
        return given.texts(
                        "select a.email from attune.account a join attune.account_setting s on s.account_id = a.id"
                                + " where s.setting_id = ?",
                        setting)
                .get(0);
    }

    @Test
    void whoSavesSecondIsToldAndWhatIsWrongIsSaidAtItsField() {
        int version = get().path("version").asInt();
        change(version, 4, ABOUT).expect(200);
        Reply nothing = program.send("PUT", "offers/" + offer, "{}", Map.of("If-Match", "\"" + version + "\""));
        assertAll(
                () -> assertEquals(409, change(version, 5, ABOUT).status()),
                () -> assertEquals(
                        428,
                        program.send("PUT", "offers/" + offer, "{\"capacity\": 5}")
                                .status()),
                () -> assertTrue(nothing.expect(422).text().contains("\"capacity\""), nothing::text),
                () -> assertTrue(change(501, ABOUT).expect(422).text().contains("\"capacity\"")),
                () -> assertTrue(change(0, ABOUT).expect(422).text().contains("\"capacity\"")),
                () -> assertTrue(change(4, "x".repeat(2001)).expect(422).text().contains("\"about\"")),
                () -> assertTrue(change(4, "a\\u0000b").expect(422).text().contains("\"about\"")),
                () -> assertEquals(4, get().path("capacity").asInt()));
    }

    @Test
    void whoeverGivesItChangesItOnAPageAndNobodyElse() {
        offered.booked(session, "First");
        offered.booked(session, "Second");
        String address = "/sessions/change.xhtml?id=" + offer;
        Visitor ep = staff.signedIn(member);
        Reply few = ep.send(
                address,
                ep.form(ep.open(address).expect(200), "change")
                        .fill("Places in a session", "1")
                        .press("Save"));
        Reply none = ep.send(
                address,
                ep.form(ep.open(address), "change")
                        .fill("Places in a session", "many")
                        .press("Save"));
        Reply saved = ep.send(
                address,
                ep.form(ep.open(address), "change")
                        .fill("Places in a session", "6")
                        .press("Save"));
        assertAll(
                () -> assertTrue(Clocks.error(few, "change:capacity").contains("2 places are taken"), few::toString),
                () -> assertTrue(Clocks.error(none, "change:capacity").contains("from 1 to 500"), none::toString),
                () -> assertTrue(saved.page().text().contains("2 of 12 booked"), saved::toString),
                () -> assertEquals(404, staff.signedIn(staff.ep()).open(address).status()),
                () -> assertEquals(
                        403,
                        given.senco(given.setting("Other " + Given.word()))
                                .open(address)
                                .status()));
    }
}

package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    private ObjectNode terms() {
        return (ObjectNode)
                program.get("offers/" + offer + "/terms").expect(200).json();
    }

    private Reply become(ObjectNode terms) {
        return program.send(
                "PUT",
                "offers/" + offer,
                terms.toString(),
                Map.of("If-Match", "\"" + get().path("version").asInt() + "\""));
    }

    private Instant freeUntil(UUID booking) {
        return Instant.parse(program.get("bookings/" + booking)
                .expect(200)
                .json()
                .path("freeUntil")
                .asText());
    }

    private Instant startsAt() {
        return Instant.parse(program.get("sessions/" + session)
                .expect(200)
                .json()
                .at("/session/startsAt")
                .asText());
    }

    @Test
    void anotherTitleIsInListsAndDiariesAndThoseWhoBookedAreTold() {
        UUID setting = settingOf(offered.booked(session, "Ms Kaur"));
        given.senco(setting);
        String title = "Talks " + Given.word();
        become(terms().put("title", "  " + title + " ")).expect(200);
        assertAll(
                () -> assertEquals(title, get().path("title").asText()),
                () -> assertEquals(
                        List.of(title, title),
                        given.texts(
                                "select a.title from attune.appointment a join attune.offered_session s on s.appointment_id = a.id"
                                        + " where s.offer_id = ?::uuid",
                                offer)),
                () -> assertEquals(1, told(setting, "session.changed")),
                () -> assertEquals(0, told(setting, "session.rules")),
                () -> assertTrue(staff.signedIn(member)
                        .open("/sessions/list.xhtml?whose=mine")
                        .text()
                        .contains(title)));
    }

    @Test
    void whatWasAgreedAboutCancellingNeverBecomesWorseAndWhatIsBetterHoldsForAll() {
        UUID before = offered.booked(session, "Before");
        given.senco(settingOf(before));
        become(terms().put("freeHours", 72)).expect(200);
        UUID after = offered.booked(session, "After");
        assertAll(
                () -> assertEquals(startsAt().minus(Duration.ofHours(24)), freeUntil(before)),
                () -> assertEquals(startsAt().minus(Duration.ofHours(72)), freeUntil(after)),
                () -> assertEquals(1, told(settingOf(before), "session.rules")),
                () -> assertEquals(0, told(settingOf(before), "session.changed")));
        move(Offered.in(13), "\"PHONE\"");
        assertAll(
                () -> assertEquals(startsAt().minus(Duration.ofHours(24)), freeUntil(before)),
                () -> assertEquals(startsAt().minus(Duration.ofHours(72)), freeUntil(after)));
        become(terms().put("freeHours", 1)).expect(200);
        become(terms()).expect(200);
        assertAll(
                () -> assertEquals(startsAt().minus(Duration.ofHours(1)), freeUntil(before)),
                () -> assertEquals(startsAt().minus(Duration.ofHours(1)), freeUntil(after)),
                () -> assertEquals(2, told(settingOf(before), "session.rules")));
    }

    @Test
    void whoMayBookNoMoreKeepsItsBookingIsToldAndBooksNoOther() {
        UUID booked = offered.booked(session, "Ms Kaur");
        UUID setting = settingOf(booked);
        UUID other = given.setting("Other " + Given.word());
        Visitor senco = given.senco(setting);
        ObjectNode fewer = terms();
        fewer.putArray("settingIds").add(other.toString());
        become(fewer).expect(200);
        assertAll(
                () -> assertEquals("BOOKED", offered.state(booked)),
                () -> assertEquals(1, told(setting, "session.rules")),
                () -> assertEquals(
                        422,
                        offered.book(sessions.get(1), setting, "Ms Kaur", false).status()),
                () -> assertEquals(
                        201,
                        offered.book(sessions.get(1), other, "Mr Other", false).status()),
                () -> assertEquals(
                        200, senco.open("/sessions/view.xhtml?id=" + session).status()),
                () -> assertEquals(
                        404,
                        senco.open("/sessions/view.xhtml?id=" + sessions.get(1)).status()),
                () -> assertEquals(other.toString(), terms().at("/settingIds/0").asText()));
        ObjectNode all = terms();
        all.putArray("settingIds");
        become(all).expect(200);
        assertEquals(
                201, offered.book(sessions.get(1), setting, "Ms Kaur", false).status());
    }

    @Test
    void withoutAWaitingListWhoeverWaitsGoesOnWaitingAndNobodyJoinsThem() {
        UUID first = offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID third = offered.booked(session, "Third");
        become(terms().put("waitingList", false).put("mostPerSetting", 1)).expect(200);
        Reply refused = offered.book(session, given.setting("Late " + Given.word()), "Late", true);
        assertTrue(refused.expect(422).json().path("type").asText().endsWith("session-full"), refused::text);
        assertEquals("WAITING", offered.state(third));
        offered.cancel(first).expect(200);
        Await.until("the place is given", SOON, () -> offered.state(third).equals("BOOKED"));
        UUID setting = settingOf(third);
        offered.book(sessions.get(1), setting, "One", false).expect(201);
        assertTrue(offered.book(sessions.get(1), setting, "Two", false)
                .expect(422)
                .text()
                .contains("can have one place"));
    }

    @Test
    void eachOfTheTermsThatIsWrongIsSaidAtItsField() {
        ObjectNode wrong = terms().put("title", " ")
                .put("mostPerSetting", 0)
                .put("closesHours", 8761)
                .put("freeHours", -1);
        Reply refused = become(wrong).expect(422);
        ObjectNode stranger = terms();
        stranger.putArray("settingIds").add(UUID.randomUUID().toString());
        ObjectNode nobody = terms();
        nobody.putArray("settingIds").addNull();
        assertAll(
                () -> List.of("title", "mostPerSetting", "closesHours", "freeHours")
                        .forEach(field ->
                                assertTrue(refused.text().contains("\"" + field + "\""), field + " " + refused.text())),
                () -> assertTrue(become(stranger).expect(422).text().contains("\"settings\"")),
                () -> assertEquals(400, become(nobody).status()),
                () -> assertEquals(1, get().path("version").asInt()));
    }

    @Test
    void thePageChangesTitleRulesAndWhoMayBookAndSaysWhatIsWrong() {
        UUID setting = settingOf(offered.booked(session, "Ms Kaur"));
        String name = given.texts("select name from attune.setting where id = ?", setting)
                .get(0);
        String address = "/sessions/change.xhtml?id=" + offer;
        Visitor ep = staff.signedIn(member);
        Reply wrong = ep.send(
                address,
                ep.form(ep.open(address).expect(200), "change")
                        .fill("What is it called?", "")
                        .fill("Cancelling is free until", "soon")
                        .press("Save"));
        Reply nobody = ep.send(
                address,
                ep.form(ep.open(address), "change")
                        .choose("Who may book?", "Those chosen below")
                        .press("Save"));
        Reply saved = ep.send(
                address,
                ep.form(nobody, "change")
                        .fill("What is it called?", "Talks with us")
                        .fill("Cancelling is free until", "36")
                        .choose(name)
                        .press("Save"));
        assertAll(
                () -> assertTrue(
                        Clocks.error(wrong, "change:title").contains("Enter what it is called"), wrong::toString),
                () -> assertTrue(
                        Clocks.error(nobody, "change:settings").contains("Choose from the schools"), nobody::toString),
                () -> assertTrue(Clocks.error(wrong, "change:freeHours").contains("from 0 to 8,760"), wrong::toString),
                () -> assertTrue(saved.page().text().contains("Talks with us"), saved::toString),
                () -> assertTrue(saved.page().text().contains("36 hours before the start"), saved::toString),
                () -> assertTrue(saved.page().text().contains("One school or setting"), saved::toString),
                () -> assertEquals(
                        setting.toString(), terms().at("/settingIds/0").asText()));
    }
}

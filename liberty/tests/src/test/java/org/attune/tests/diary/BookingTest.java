package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places in sessions: taken, waited for, given back, and who came. */
@AttuneTest
class BookingTest {

    private static final int MANY = 12;
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Given given;
    private final Staff staff;
    private final Offered offered;
    private UUID session;

    BookingTest(Attune attune) {
        Authority kent = attune.at("kent");
        given = new Given(attune, kent);
        staff = new Staff(attune, kent);
        offered = new Offered(kent.program(), given);
    }

    @BeforeEach
    void aSession() {
        session = offered.session(offered.input(staff.ep().id()));
    }

    private static String type(Reply reply) {
        String type = reply.expect(422).json().path("type").asText();
        return type.substring(type.lastIndexOf('/') + 1).replaceAll("^.*:", "");
    }

    private static List<Reply> together(int times, java.util.function.IntFunction<Reply> work) {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<CompletableFuture<Reply>> all = IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> work.apply(i), threads))
                    .toList();
            return all.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void ofManyAtOnceAsManyGetAPlaceAsThereAreAndTheOthersAreTold() {
        UUID setting = given.setting("Together " + Given.word());
        given.change(
                "update attune.offer set most_per_setting = 500 where id = (select offer_id from attune.offered_session"
                        + " where id = ?)",
                session);
        List<Reply> replies = together(MANY, i -> offered.book(session, setting, "Person " + i, false));
        List<Reply> refused =
                replies.stream().filter(reply -> reply.status() != 201).toList();
        assertAll(
                () -> assertEquals(MANY - 2, refused.size(), replies::toString),
                () -> refused.forEach(reply -> assertEquals("session-full", type(reply))),
                () -> assertEquals("2 0", offered.counts(session)));
    }

    @Test
    void ofManyAtOnceTheOthersWaitInTheirOrder() {
        List<Reply> replies =
                together(MANY, i -> offered.book(session, given.setting("Waits " + Given.word()), "Person " + i, true));
        assertAll(
                () -> replies.forEach(reply -> assertEquals(201, reply.status(), reply::toString)),
                () -> assertEquals("2 " + (MANY - 2), offered.counts(session)),
                () -> assertEquals(
                        List.of("1 BOOKED", "2 BOOKED"),
                        given.texts(
                                "select number || ' ' || state from attune.session_booking where session_id = ? and number <= 2"
                                        + " order by number",
                                session)));
    }

    @Test
    void theSameFormSentTwiceBooksOnceEvenAtOnce() {
        UUID setting = given.setting("Twice " + Given.word());
        UUID form = UUID.randomUUID();
        List<Reply> replies = together(4, i -> offered.book(session, setting, "Ms Kaur", true, form));
        Reply other = offered.book(session, setting, "Mr Obi", true, form);
        assertAll(
                () -> replies.forEach(reply -> assertEquals(201, reply.status(), reply::toString)),
                () -> assertEquals(
                        1,
                        replies.stream()
                                .map(reply -> reply.json().path("id").asText())
                                .distinct()
                                .count()),
                () -> assertEquals("1 0", offered.counts(session)),
                () -> assertEquals("number-used", type(other)));
    }

    @Test
    void aPlaceThatIsGivenBackGoesToWhoeverWaitedLongestAndTheirSettingIsTold() {
        UUID first = offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID third = offered.booked(session, "Third");
        UUID fourth = offered.booked(session, "Fourth");
        UUID setting = UUID.fromString(given.texts("select setting_id from attune.session_booking where id = ?", third)
                .get(0));
        given.senco(setting);
        assertEquals("WAITING", offered.state(third));
        assertEquals(
                "CANCELLED",
                offered.cancel(first).expect(200).json().path("state").asText());
        Await.until("the place is given", SOON, () -> offered.state(third).equals("BOOKED"));
        List<String> told = given.texts(
                "select what from attune.notice n join attune.account_setting s on s.account_id = n.account_id"
                        + " where s.setting_id = ? and n.kind = 'session.place'",
                setting);
        assertAll(
                () -> assertEquals("WAITING", offered.state(fourth)),
                () -> assertEquals("2 1", offered.counts(session)),
                () -> assertEquals(1, told.size(), told::toString),
                () -> assertEquals(
                        "CANCELLED",
                        offered.cancel(first).expect(200).json().path("state").asText()),
                () -> assertEquals("2 1", offered.counts(session)));
    }

    @Test
    void nobodyGoesPastThoseWhoWait() {
        offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID third = offered.booked(session, "Third");
        given.change("update attune.offered_session set capacity = 3 where id = ?", session);
        Reply late = offered.book(session, given.setting("Late " + Given.word()), "Late", false);
        assertEquals("session-full", type(late));
        Await.until("the place is given", SOON, () -> offered.state(third).equals("BOOKED"));
    }

    @Test
    void afterTheTimeToCancelFreelyItIsLateAndOnceBegunItCannotBe() {
        UUID booking = offered.booked(session, "Late");
        UUID other = offered.booked(session, "Too late");
        given.change(
                "update attune.session_booking set free_until = now() - interval '1 minute' where session_id = ?",
                session);
        assertEquals(
                "CANCELLED_LATE",
                offered.cancel(booking).expect(200).json().path("state").asText());
        offered.startsIn(session, -1);
        assertAll(
                () -> assertEquals("session-begun", type(offered.cancel(other))),
                () -> assertEquals("booking-closed", type(offered.book(session, null, "After", true))));
    }

    @Test
    void whoCameIsSaidOnceItHasBegunAndCanBePutRight() {
        UUID booking = offered.booked(session, "Comes");
        UUID gone = offered.booked(session, "Gone");
        assertEquals("not-begun", type(offered.attended(booking, true)));
        offered.cancel(gone).expect(200);
        offered.startsIn(session, -1);
        assertAll(
                () -> assertEquals(
                        "MISSED",
                        offered.attended(booking, false)
                                .expect(200)
                                .json()
                                .path("state")
                                .asText()),
                () -> assertEquals(
                        "ATTENDED",
                        offered.attended(booking, true)
                                .expect(200)
                                .json()
                                .path("state")
                                .asText()),
                () -> assertEquals("no-place", type(offered.attended(gone, true))),
                () -> assertEquals("1 0", offered.counts(session)));
    }

    @Test
    void oneSettingHasNoMorePlacesThanItMayAndNobodyIsBookedTwice() {
        ObjectNode input = offered.input(staff.ep().id());
        input.put("mostPerSetting", 1);
        UUID few = offered.session(input);
        UUID setting = given.setting("Few " + Given.word());
        offered.book(few, setting, "One", true).expect(201);
        offered.book(session, setting, "Same", true).expect(201);
        assertAll(
                () -> assertEquals("too-many-places", type(offered.book(few, setting, "Two", true))),
                () -> assertEquals("booked-before", type(offered.book(session, setting, "SAME", true))));
    }

    @Test
    void aSessionThatIsCalledOffTakesItsBookingsAlongAndFreesItsPeople() {
        Staff.Member ep = staff.ep();
        ObjectNode input = offered.input(ep.id());
        UUID off = offered.session(input);
        UUID booking = offered.booked(off, "Comes");
        offered.callOff(off).expect(200);
        offered.callOff(off).expect(200);
        assertAll(
                () -> assertEquals("CALLED_OFF", offered.state(booking)),
                () -> assertEquals("0 0", offered.counts(off)),
                () -> assertEquals("session-cancelled", type(offered.book(off, null, "After", true))),
                // Their time is free again.
                () -> assertEquals(201, offered.offer(offered.input(ep.id())).status()));
    }

    @Test
    void badInputNamesItsField() {
        UUID setting = given.setting("Bad " + Given.word());
        assertAll(
                () -> assertTrue(offered.book(session, setting, "", true)
                        .expect(422)
                        .text()
                        .contains("\"who\"")),
                () -> assertTrue(offered.book(session, setting, "x".repeat(121), true)
                        .expect(422)
                        .text()
                        .contains("\"who\"")),
                () -> assertTrue(offered.book(session, UUID.randomUUID(), "Who", true)
                        .expect(422)
                        .text()
                        .contains("\"settingId\"")),
                () -> assertEquals(
                        404,
                        offered.book(UUID.randomUUID(), setting, "Who", true).status()),
                () -> assertFalse(given.texts("select 1 from attune.session_booking where setting_id = ?", setting)
                        .contains("1")));
    }
}

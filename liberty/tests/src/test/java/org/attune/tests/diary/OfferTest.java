package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Offers of sessions: in term time, without double booking, and what becomes of them when the calendar changes. */
@AttuneTest
class OfferTest {

    private final Authority meadow;
    private final Program program;
    private final Given given;
    private final Staff staff;
    private final Offered offered;
    private UUID ep;

    OfferTest(Attune attune) {
        meadow = attune.at("meadow");
        program = meadow.program();
        given = new Given(attune, meadow);
        staff = new Staff(attune, meadow);
        offered = new Offered(program, given);
    }

    @BeforeEach
    void somebodyToGiveIt() {
        ep = staff.ep().id();
    }

    /** The first Tuesday of September after next 1 September: a term of fourteen weeks with half-term in its eighth. */
    private LocalDate term() {
        LocalDate today = Staff.today();
        int year = today.getMonthValue() >= 9 ? today.getYear() + 1 : today.getYear();
        LocalDate tuesday =
                LocalDate.of(year, Month.SEPTEMBER, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY));
        if (given.number("select count(*) from attune.school_term where school_year = ?", year) == 0) {
            given.change(
                    "insert into attune.school_term (tenant_id, id, school_year, name, first_day, last_day, half_term_from,"
                            + " half_term_to) values (?, ?, ?, 'Autumn term', ?, ?, ?, ?)",
                    meadow.id(),
                    UUID.randomUUID(),
                    year,
                    tuesday,
                    tuesday.plusWeeks(14),
                    tuesday.plusWeeks(7).minusDays(1),
                    tuesday.plusWeeks(7).plusDays(3));
        }
        return tuesday;
    }

    private ObjectNode weekly(LocalDate first, LocalDate last) {
        ObjectNode input = offered.input(ep);
        input.put("firstDay", first.toString())
                .put("lastDay", last.toString())
                .put("everyWeeks", 1)
                .put("termTime", true);
        return input;
    }

    private void close(LocalDate day) {
        given.change(
                "insert into attune.school_closure (tenant_id, id, kind, first_day, last_day, words)"
                        + " values (?, ?, 'CLOSED', ?, ?, 'Polling station')",
                meadow.id(),
                UUID.randomUUID(),
                day,
                day);
    }

    private static List<String> days(JsonNode preview) {
        List<String> days = new ArrayList<>();
        preview.path("days")
                .forEach(day -> days.add(
                        day.path("date").asText() + " " + day.path("skipped").asText() + " "
                                + day.path("clashes").size()));
        return days;
    }

    @Test
    void aSeriesInTermTimeSkipsWhatIsNoSchoolDayAndSaysWhyAndWhoIsBusy() {
        LocalDate first = term();
        close(first.plusWeeks(3));
        ObjectNode busy = offered.input(ep);
        busy.put("firstDay", first.plusWeeks(5).toString());
        offered.offer(busy).expect(201);
        ObjectNode series = weekly(first.plusWeeks(2), first.plusWeeks(8));
        JsonNode preview =
                program.post("offers/preview", series.toString()).expect(200).json();
        assertEquals(
                List.of(
                        first.plusWeeks(2) + "  0",
                        first.plusWeeks(3) + " Polling station 0",
                        first.plusWeeks(4) + "  0",
                        first.plusWeeks(5) + "  1",
                        first.plusWeeks(6) + "  0",
                        first.plusWeeks(7) + " Half-term 0",
                        first.plusWeeks(8) + "  0"),
                days(preview));
        series.putArray("leftOut").add(first.plusWeeks(6).toString());
        assertEquals(3, offered.sessions(series).size());
    }

    @Test
    void whatIsOfferedTwiceByTheSameFormIsOfferedOnce() {
        ObjectNode input = offered.input(ep);
        String one = offered.offer(input).expect(201).json().path("id").asText();
        String two = offered.offer(input).expect(201).json().path("id").asText();
        ObjectNode other = offered.input(ep);
        Reply clash = offered.offer(other).expect(422);
        assertAll(() -> assertEquals(one, two), () -> assertTrue(clash.text().contains("no day left"), clash::text));
    }

    @Test
    void termsThatChangeLaterFlagASessionAndMoveNothing() {
        LocalDate first = term();
        ObjectNode series = weekly(first.plusWeeks(10), first.plusWeeks(11));
        List<UUID> sessions = offered.sessions(series);
        close(first.plusWeeks(11));
        Reply concerned = program.get("sessions/" + sessions.get(1)).expect(200);
        Reply other = program.get("sessions/" + sessions.get(0)).expect(200);
        assertAll(
                () -> assertEquals(
                        "Polling station",
                        concerned.json().path("session").path("inTheWay").asText()),
                () -> assertEquals(
                        "", other.json().path("session").path("inTheWay").asText()),
                () -> assertTrue(
                        concerned
                                .json()
                                .path("session")
                                .path("startsAt")
                                .asText()
                                .startsWith(first.plusWeeks(11).toString()),
                        concerned::text));
    }

    @Test
    void oneSessionIsMovedAloneAndWhoBookedCanGiveItBackFreely() {
        ObjectNode input = offered.input(ep).put("freeHours", 8760).put("slots", 3);
        List<UUID> sessions = offered.sessions(input);
        UUID booking = offered.booked(sessions.get(1), "Comes");
        String day = Offered.in(12).toString();
        Reply moved = program.send(
                "PUT",
                "sessions/" + sessions.get(1) + "/time",
                "{\"startsAt\": \"" + day + "T15:00:00Z\", \"endsAt\": \"" + day
                        + "T15:30:00Z\", \"place\": {\"kind\": \"VIDEO\", \"link\": \"https://video.example/1\"}}");
        Reply taken = program.send(
                "PUT",
                "sessions/" + sessions.get(2) + "/time",
                "{\"startsAt\": \"" + day + "T15:15:00Z\", \"endsAt\": \"" + day
                        + "T15:45:00Z\", \"place\": {\"kind\": \"PHONE\"}}");
        assertAll(
                () -> assertTrue(
                        moved.expect(200)
                                .json()
                                .path("session")
                                .path("startsAt")
                                .asText()
                                .startsWith(day + "T15:00"),
                        moved::text),
                () -> assertEquals(
                        "By video", moved.json().path("session").path("where").asText()),
                () -> assertTrue(taken.expect(422).text().contains("person-busy"), taken::text),
                () -> assertEquals(
                        "CANCELLED",
                        offered.cancel(booking).expect(200).json().path("state").asText()));
    }

    @Test
    void aRoomIsOfferedOnceAtATime() {
        Reply added =
                program.post("rooms", "{\"name\": \"Room " + Given.word() + "\", \"people\": 12, \"stepFree\": true}");
        String room = added.expect(201).json().path("id").asText();
        ObjectNode one = offered.input(ep);
        one.putObject("place").put("kind", "ROOM").put("roomId", room);
        ObjectNode two = offered.input(staff.ep().id());
        two.putObject("place").put("kind", "ROOM").put("roomId", room);
        offered.offer(one).expect(201);
        Reply preview = program.post("offers/preview", two.toString()).expect(200);
        assertAll(
                () -> assertTrue(preview.text().contains("is taken from"), preview::text),
                () -> assertEquals(422, offered.offer(two).status()));
    }

    private void refused(String field, java.util.function.Consumer<ObjectNode> change) {
        ObjectNode input = offered.input(ep);
        change.accept(input);
        Reply reply = offered.offer(input);
        assertTrue(reply.status() == 422 && reply.text().contains("\"" + field + "\""), () -> field + ": " + reply);
    }

    @Test
    void badInputNamesItsFieldAndOffersNothing() {
        long before = given.number("select count(*) from attune.offer");
        assertAll(
                () -> refused("title", input -> input.put("title", " ")),
                () -> refused("title", input -> input.put("title", "x".repeat(121))),
                () -> refused("about", input -> input.put("about", "x".repeat(2001))),
                () -> refused("kind", input -> input.put("kind", "diary.nothing")),
                () -> refused("people", input -> input.putArray("practitionerIds")),
                () -> refused("people", input -> input.putArray("practitionerIds")
                        .add(UUID.randomUUID().toString())),
                () -> refused("capacity", input -> input.put("capacity", 0)),
                () -> refused("capacity", input -> input.put("capacity", 501)),
                () -> refused("mostPerSetting", input -> input.put("mostPerSetting", 0)),
                () -> refused("closesHours", input -> input.put("closesHours", -1)),
                () -> refused("freeHours", input -> input.put("freeHours", 8761)),
                () -> refused(
                        "firstDay",
                        input -> input.put("firstDay", Offered.in(-1).toString())),
                () -> refused(
                        "firstDay",
                        input -> input.put("firstDay", Offered.in(800).toString())),
                () -> refused("lastDay", input -> input.put("everyWeeks", 1)),
                () -> refused("lastDay", input -> input.put("everyWeeks", 1)
                        .put("lastDay", Offered.in(9).toString())),
                () -> refused("everyWeeks", input -> input.put("everyWeeks", 3)
                        .put("lastDay", Offered.in(90).toString())),
                () -> refused("minutes", input -> input.put("minutes", 4)),
                () -> refused("slots", input -> input.put("slots", 25)),
                () -> refused("startsAt", input -> input.put("startsAt", "23:45")),
                () -> refused("placeKind", input -> input.remove("place")),
                () -> refused("roomId", input -> input.putObject("place").put("kind", "ROOM")),
                () -> refused("roomId", input -> input.putObject("place")
                        .put("kind", "ROOM")
                        .put("roomId", UUID.randomUUID().toString())),
                () -> refused("address", input -> input.putObject("place").put("kind", "ELSEWHERE")),
                () -> refused(
                        "link",
                        input -> input.putObject("place").put("kind", "VIDEO").put("link", "http://plain.example")),
                () -> refused("settings", input -> input.putArray("settingIds")
                        .add(UUID.randomUUID().toString())),
                () -> refused("submissionId", input -> input.remove("submissionId")));
        assertEquals(before, given.number("select count(*) from attune.offer"));
    }
}

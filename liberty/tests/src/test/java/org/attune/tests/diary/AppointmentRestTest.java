package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Appointments by REST: one person's within a window, made, changed with a version, and cancelled. */
@AttuneTest
class AppointmentRestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate DAY = Staff.today().plusDays(11);

    private final Authority kent;
    private final Given given;
    private final Program program;
    private final UUID ep;

    AppointmentRestTest(Attune attune) {
        kent = attune.at("kent");
        given = new Given(attune, kent);
        program = kent.program();
        ep = new Staff(attune, kent).ep().id();
    }

    private ObjectNode input(String begins) {
        ObjectNode input = JSON.createObjectNode()
                .put("kind", "diary.visit")
                .put("title", "Visit to the nursery")
                .put("day", DAY.toString())
                .put("startsAt", begins)
                .put("minutes", 60)
                .put("note", "Bring the tests")
                .put("submissionId", UUID.randomUUID().toString());
        input.putArray("practitionerIds").add(ep.toString());
        input.putObject("place").put("kind", "VIDEO").put("link", "https://video.example/visit");
        return input;
    }

    private Reply make(ObjectNode input) {
        return program.post("appointments", input.toString());
    }

    private String made(ObjectNode input) {
        return make(input).expect(201).json().path("id").asText();
    }

    private Reply change(String id, int version, ObjectNode input) {
        return program.send("PUT", "appointments/" + id, input.toString(), Map.of("If-Match", "\"" + version + "\""));
    }

    private Reply cancel(String id) {
        return program.post("appointments/" + id + "/cancellation", "{\"reason\": \"Ill\"}");
    }

    private Reply list(LocalDate from, LocalDate to) {
        return program.get("appointments?practitioner=" + ep + "&from=" + from + "&to=" + to);
    }

    private static String type(Reply reply) {
        return reply.expect(422).json().path("type").asText().replaceAll("^.*[:/]", "");
    }

    @Test
    void oneIsMadeOnceReadListedMovedAndCancelled() {
        ObjectNode input = input("09:00");
        String id = made(input);
        assertEquals(id, made(input));
        Reply read = program.get("appointments/" + id).expect(200);
        JsonNode one = read.json();
        JsonNode listed = list(DAY, DAY).expect(200).json();
        assertAll(
                () -> assertEquals("\"" + one.path("version").asInt() + "\"", read.header("ETag")),
                () -> assertEquals("Bring the tests", one.path("note").asText()),
                () -> assertEquals(
                        "https://video.example/visit",
                        one.path("place").path("link").asText()),
                () -> assertEquals(
                        ep.toString(),
                        one.path("people").path(0).path("practitionerId").asText()),
                () -> assertEquals(1, listed.size(), listed::toString),
                () -> assertEquals(id, listed.path(0).path("id").asText()),
                () -> assertEquals(
                        0, list(DAY.plusDays(1), DAY.plusDays(9)).json().size()));
        int version = one.path("version").asInt();
        JsonNode moved = change(id, version, input.put("startsAt", "14:15").put("title", "Another visit"))
                .expect(200)
                .json();
        assertAll(
                () -> assertEquals("Another visit", moved.path("title").asText()),
                () -> assertTrue(moved.path("startsAt").asText().startsWith(DAY + "T1"), moved::toString),
                () -> assertEquals(409, change(id, version, input).status()),
                () -> assertEquals(
                        428,
                        program.send("PUT", "appointments/" + id, input.toString())
                                .status()));
        cancel(id).expect(200);
        JsonNode over = cancel(id).expect(200).json();
        assertAll(
                () -> assertEquals("Ill", over.path("cancelledBecause").asText()),
                () -> assertTrue(over.has("live") && !over.path("live").asBoolean(), over::toString),
                () -> assertEquals(0, list(DAY, DAY).json().size()),
                () -> assertEquals(
                        "appointment-cancelled",
                        type(change(id, over.path("version").asInt(), input))));
    }

    @Test
    void ofTwoWhoChangeItAtTheSameMomentOneIsTold() {
        ObjectNode input = input("09:00");
        String id = made(input);
        int version = program.get("appointments/" + id).json().path("version").asInt();
        List<CompletableFuture<Reply>> both = Stream.of("11:00", "13:00")
                .map(begins -> input.deepCopy().put("startsAt", begins))
                .map(body -> CompletableFuture.supplyAsync(() -> change(id, version, body)))
                .toList();
        assertEquals(
                List.of(200, 409),
                both.stream().map(one -> one.join().status()).sorted().toList(),
                () -> both.stream().map(CompletableFuture::join).toList().toString());
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceAndNothingIsSaved() {
        Reply nothing = program.post("appointments", "{}").expect(422);
        Stream.of("kind", "day", "startsAt", "minutes", "people", "placeKind", "submissionId")
                .forEach(field -> assertTrue(nothing.text().contains("\"" + field + "\""), nothing::text));
        assertAll(
                () -> assertTrue(make(input("09:00").put("minutes", 841))
                        .expect(422)
                        .text()
                        .contains("\"minutes\"")),
                () -> assertTrue(make(input("09:00").put("day", "1066-10-14"))
                        .expect(422)
                        .text()
                        .contains("\"day\"")),
                () -> assertTrue(make(input("09:00").put("kind", "no.such"))
                        .expect(422)
                        .text()
                        .contains("\"kind\"")),
                () -> assertTrue(make(input("09:00").put("title", "x".repeat(121)))
                        .expect(422)
                        .text()
                        .contains("\"title\"")),
                () -> assertTrue(make(input("09:00").put("note", "a\u0000b"))
                        .expect(422)
                        .text()
                        .contains("\"note\"")),
                () -> assertTrue(
                        make(link("javascript:alert(1)")).expect(422).text().contains("\"link\"")),
                () -> assertTrue(make(somebodyElse()).expect(422).text().contains("\"people\"")),
                () -> assertEquals(
                        0,
                        given.number("select count(*) from attune.appointment_person where practitioner_id = ?", ep)));
    }

    private ObjectNode link(String link) {
        ObjectNode input = input("09:00");
        input.putObject("place").put("kind", "VIDEO").put("link", link);
        return input;
    }

    private ObjectNode somebodyElse() {
        ObjectNode input = input("09:00");
        input.putArray("practitionerIds").add(UUID.randomUUID().toString());
        return input;
    }

    @Test
    void nobodyIsInTwoPlacesAndAWindowIsOne() {
        made(input("09:00"));
        assertEquals("person-busy", type(make(input("09:30"))));
        String base = "appointments?practitioner=" + ep;
        assertAll(
                () -> assertEquals(400, program.get(base).status()),
                () -> assertEquals(
                        400,
                        program.get(base + "&from=2026-02-30&to=2026-03-01").status()),
                () -> assertEquals(
                        400,
                        program.get(base + "&from=1066-10-14&to=2026-03-01").status()),
                () -> assertEquals(400, list(DAY, DAY.minusDays(1)).status()),
                () -> assertEquals(400, list(DAY, DAY.plusDays(366)).status()),
                () -> assertEquals(200, list(DAY, DAY.plusDays(365)).status()),
                () -> assertEquals(
                        404,
                        program.get("appointments?from=" + DAY + "&to=" + DAY).status()),
                () -> assertEquals(
                        404,
                        program.get("appointments?practitioner=" + UUID.randomUUID() + "&from=" + DAY + "&to=" + DAY)
                                .status()));
    }

    @Test
    void ofWhatTheReaderMayNotSeeTheTimeIsListedAndNoMore() {
        UUID child = given.child(given.setting("Rest " + Given.word()), Given.word());
        String id = made(input("09:00"));
        given.change("update attune.appointment set child_id = ? where id = ?::uuid", child, id);
        given.change(
                "insert into attune.child_restriction (tenant_id, id, child_id, reason) values (?, uuidv7(), ?, 'Why')",
                kent.id(),
                child);
        JsonNode listed = list(DAY, DAY).expect(200).json();
        assertAll(
                () -> assertEquals(1, listed.size(), listed::toString),
                () -> assertEquals("Busy", listed.path(0).path("title").asText()),
                () -> assertTrue(listed.path(0).path("id").isMissingNode(), listed::toString),
                () -> assertEquals(404, program.get("appointments/" + id).status()),
                () -> assertEquals(404, cancel(id).status()));
    }

    @Test
    void theDescriptionHasIt() {
        String described = program.get("openapi").expect(200).text();
        assertAll(Stream.of("/appointments", "/appointments/{id}", "/appointments/{id}/cancellation")
                .map(path -> () -> assertTrue(described.contains(path), path)));
    }
}

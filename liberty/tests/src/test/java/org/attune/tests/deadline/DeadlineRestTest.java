package org.attune.tests.deadline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.junit.jupiter.api.Test;

/** Deadlines for programs: the same rules as on the pages. */
@AttuneTest
class DeadlineRestTest {

    private static final LocalDate TODAY = Staff.today();

    private final Program program;
    private final Given given;
    private final Clocks clocks;

    DeadlineRestTest(Attune attune) {
        Authority kent = attune.at("kent");
        program = kent.program();
        given = new Given(attune, kent);
        clocks = new Clocks(given, kent);
    }

    @Test
    void aTimeLimitIsSetAndReadAndWhatCannotBeRightIsNamed() {
        String path = "deadlines/limits/" + Clocks.REPLY;
        LocalDate from = TODAY.plusYears(3);
        Reply set =
                program.send("PUT", path, "{\"from\": \"" + from + "\", \"amount\": 12, \"unit\": \"WORKING_DAYS\"}");
        Reply nothing = program.send("PUT", path, "{\"from\": \"" + from + "\"}");
        assertAll(
                () -> assertEquals(200, set.status(), set::toString),
                () -> assertTrue(set.text().contains("12 working days"), set::text),
                () -> assertFalse(nothing.text().contains("12 working days"), nothing::text),
                () -> assertTrue(program.get("deadlines/limits").text().contains(Clocks.REPLY)),
                () -> assertEquals(
                        422, program.send("PUT", path, "{\"amount\": 0}").status()),
                () -> assertEquals(
                        422,
                        program.send("PUT", path, "{\"from\": \"1066-10-14\", \"amount\": 1, \"unit\": \"WEEKS\"}")
                                .status()),
                () -> assertEquals(
                        400,
                        program.send(
                                        "PUT",
                                        path,
                                        "{\"from\": \"" + from + "\", \"amount\": 1, \"unit\": \"FORTNIGHTS\"}")
                                .status()),
                () -> assertEquals(404, program.get("deadlines/limits/no.such").status()),
                () -> assertEquals(
                        404,
                        program.send("PUT", "deadlines/limits/no.such", "{\"from\": \"" + from + "\"}")
                                .status()));
    }

    @Test
    void aListIsReadToItsEndPageByPageAndNothingTwice() {
        String rule = "test." + Given.word();
        for (int i = 0; i < 120; i++) {
            clocks.running(rule, UUID.randomUUID(), null, TODAY, TODAY.plusDays(1 + i % 3));
        }
        Set<String> seen = new HashSet<>();
        String after = "";
        int pages = 0;
        do {
            JsonNode page = program.get("deadlines?rule=" + rule + "&after=" + after)
                    .expect(200)
                    .json();
            page.path("lines")
                    .forEach(line -> assertTrue(seen.add(line.path("id").asText())));
            after = page.path("next").asText("");
            pages++;
        } while (!after.isEmpty() && !after.equals("null"));
        assertEquals(120, seen.size());
        assertEquals(3, pages);
    }

    @Test
    void itIsPausedResumedAndExtended() {
        UUID clock = clocks.halfWay();
        String path = "deadlines/" + clock;
        Reply paused = program.post(
                path + "/pauses", "{\"from\": \"" + TODAY.minusDays(2) + "\", \"reason\": \"Closed for 2 days\"}");
        Reply again = program.post(path + "/pauses", "{\"from\": \"" + TODAY + "\", \"reason\": \"Again\"}");
        Reply resumed = program.post(path + "/resumptions", "{\"on\": \"" + TODAY + "\"}");
        Reply past = program.post(path + "/exceptions", "{\"until\": \"" + TODAY + "\", \"reason\": \"Why\"}");
        Reply grounded = program.post(path + "/exceptions", "{\"ground\": \"absent\", \"reason\": \"Why\"}");
        Reply document = program.post(
                path + "/exceptions", "{\"reason\": \"Why\", \"documentId\": \"" + UUID.randomUUID() + "\"}");
        Reply lifted = program.post(path + "/exceptions", "{\"reason\": \"Why\"}");
        assertAll(
                () -> assertEquals(
                        "PAUSED", paused.expect(200).json().path("state").asText()),
                () -> assertEquals(422, again.status(), again::toString),
                () -> assertEquals(
                        TODAY.plusDays(12).toString(),
                        resumed.expect(200).json().path("dueOn").asText()),
                () -> assertTrue(past.expect(422).text().contains("\"until\""), past::text),
                () -> assertTrue(grounded.expect(422).text().contains("\"ground\""), grounded::text),
                () -> assertTrue(document.expect(422).text().contains("\"documentId\""), document::text),
                () -> assertEquals(
                        "LIFTED", lifted.expect(200).json().path("state").asText()),
                () -> assertEquals(3, lifted.json().path("history").size(), lifted::text),
                () -> assertEquals(
                        404, program.get("deadlines/" + UUID.randomUUID()).status()),
                () -> assertEquals(
                        200, program.get("deadlines/kept/" + TODAY.getYear()).status()),
                () -> assertEquals(404, program.get("deadlines/kept/1066").status()));
    }
}

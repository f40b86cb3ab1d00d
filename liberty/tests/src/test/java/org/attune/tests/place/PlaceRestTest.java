package org.attune.tests.place;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.attune.tests.data.Staff;
import org.attune.tests.data.Staff.Member;
import org.junit.jupiter.api.Test;

/** Districts, teams and link EPs for programs: the same rules as on the pages. */
@AttuneTest
class PlaceRestTest {

    private final Attune attune;
    private final Program program;
    private final Given given;
    private final Staff staff;

    PlaceRestTest(Attune attune) {
        this.attune = attune;
        Authority luton = attune.at("luton");
        program = luton.program();
        given = new Given(attune, luton);
        staff = new Staff(attune, luton);
    }

    private Reply put(String path, String version, String json) {
        return program.send("PUT", path, json, Map.of("If-Match", version));
    }

    private static String id(Reply added) {
        return added.expect(201).json().path("id").asText();
    }

    @Test
    void aDistrictIsAddedReadChangedByItsVersionRetiredAndRemoved() {
        String name = "Rest " + Given.word();
        String path = "districts/" + id(program.post("districts", "{\"name\": \"" + name + "\"}"));
        Reply read = program.get(path).expect(200);
        String version = read.header("ETag");
        Reply unversioned = program.send("PUT", path, "{\"name\": \"x\"}");
        Reply saved = put(path, version, "{\"name\": \"" + name + " 2\"}");
        Reply stale = put(path, version, "{\"name\": \"" + name + " 3\"}");
        Reply again = program.post("districts", "{\"name\": \"" + name + " 2\"}");
        String next = program.get(path).header("ETag");
        Reply retired = put(path + "/retired", next, "{\"retired\": true}");
        Reply removed = program.send(
                "DELETE", path, "", Map.of("If-Match", program.get(path).header("ETag")));
        assertAll(
                () -> assertEquals("\"" + read.json().path("version").asInt() + "\"", version),
                () -> assertEquals(428, unversioned.status(), unversioned::toString),
                () -> assertEquals(204, saved.status(), saved::toString),
                () -> assertEquals(409, stale.status(), stale::toString),
                () -> assertEquals(422, again.status(), again::toString),
                () -> assertTrue(again.text().contains("\"name\""), again::text),
                () -> assertEquals(204, retired.status(), retired::toString),
                () -> assertEquals(204, removed.status(), removed::toString),
                () -> assertEquals(404, program.get(path).status()));
    }

    @Test
    void aSettingGetsADistrictAndALinkEpAndKeepsItsHistory() {
        UUID setting = given.setting("Rest " + Given.word());
        String district = id(program.post("districts", "{\"name\": \"Rest " + Given.word() + "\"}"));
        Member one = staff.ep();
        Member two = staff.ep();
        String links = "settings/" + setting + "/link-eps";
        Reply placed =
                program.send("PUT", "settings/" + setting + "/district", "{\"districtId\": \"" + district + "\"}");
        Reply first =
                program.post(links, giving(one.id(), Staff.today().minusYears(1).toString()));
        Reply second = program.post(links, giving(two.id(), Staff.today().toString()));
        JsonNode place = program.get("settings/" + setting + "/place").json();
        JsonNode history = program.get(links).json();
        Reply ended = put(
                links + "/" + history.path(0).path("id").asText(),
                "\"" + history.path(0).path("version").asInt() + "\"",
                "{\"firstDay\": \"" + Staff.today() + "\", \"lastDay\": \""
                        + Staff.today().plusDays(9) + "\"}");
        assertAll(
                () -> assertEquals(204, placed.status(), placed::toString),
                () -> assertEquals(204, first.status(), first::toString),
                () -> assertEquals(204, second.status(), second::toString),
                () -> assertEquals(district, place.path("districtId").asText()),
                () -> assertEquals(
                        two.id().toString(), place.path("practitionerId").asText()),
                () -> assertEquals(2, history.size()),
                () -> assertEquals(
                        Staff.today().minusDays(1).toString(),
                        history.path(1).path("lastDay").asText()),
                () -> assertEquals(204, ended.status(), ended::toString));
    }

    @Test
    void aTeamIsAddedAndJoined() {
        Member member = staff.ep();
        String team = "teams/" + id(program.post("teams", "{\"name\": \"Rest " + Given.word() + "\"}"));
        String joined = id(program.post(team + "/members", giving(member.id(), "2026-01-05")));
        JsonNode members = program.get(team + "/members").json();
        Reply changed = put(
                team + "/members/" + joined, "\"1\"", "{\"firstDay\": \"2026-01-05\", \"lastDay\": \"2026-01-04\"}");
        Reply elsewhere =
                put("teams/" + UUID.randomUUID() + "/members/" + joined, "\"1\"", "{\"firstDay\": \"2026-01-05\"}");
        assertAll(
                () -> assertEquals(member.name(), members.path(0).path("name").asText()),
                () -> assertEquals(422, changed.status(), changed::toString),
                () -> assertEquals(404, elsewhere.status(), elsewhere::toString));
    }

    @Test
    void whatIsWrongIsAProblemThatNamesItsField() {
        UUID setting = given.setting("Rest " + Given.word());
        String links = "settings/" + setting + "/link-eps";
        UUID ep = staff.ep().id();
        Map<String, String> wrong = Map.of(
                giving(ep, "1066-10-14"),
                "firstDay",
                "{\"practitionerId\": \"" + ep + "\"}",
                "firstDay",
                "{\"firstDay\": \"2026-01-05\"}",
                "practitionerId");
        assertAll(wrong.entrySet().stream().map(one -> () -> {
            Reply reply = program.post(links, one.getKey());
            assertEquals(422, reply.status(), () -> one.getKey() + ": " + reply);
            assertTrue(reply.text().contains("\"" + one.getValue() + "\""), reply::text);
        }));
        assertAll(
                List.of("{\"name\": \"\"}", "{\"name\": \"" + "a".repeat(81) + "\"}", "{\"name\": \"a\\u0000b\"}")
                        .stream()
                        .map(json -> () -> {
                            Reply reply = program.post("districts", json);
                            assertEquals(422, reply.status(), () -> json + ": " + reply);
                        }));
        assertAll(
                () -> assertEquals(
                        400, program.post(links, giving(ep, "yesterday")).status()),
                () -> assertEquals(
                        404,
                        program.post(links, giving(UUID.randomUUID(), "2026-01-05"))
                                .status()),
                () -> assertEquals(400, program.get("settings/places?day=soon").status()),
                () -> assertEquals(0, program.get(links).json().size()));
    }

    @Test
    void whatIsAnotherAuthoritysIsNotHere() {
        Given kents = new Given(attune, attune.at("kent"));
        UUID theirs = kents.setting("Kents " + Given.word());
        String theirTeam = kents.texts("select id from attune.team limit 1").get(0);
        UUID ours = given.setting("Ours " + Given.word());
        String theirEp =
                kents.texts("select id from attune.practitioner limit 1").get(0);
        assertAll(
                () -> assertEquals(
                        404, program.get("settings/" + theirs + "/place").status()),
                () -> assertEquals(
                        404, program.get("settings/" + theirs + "/link-eps").status()),
                () -> assertEquals(404, program.get("teams/" + theirTeam).status()),
                () -> assertEquals(
                        404,
                        program.post(
                                        "settings/" + theirs + "/link-eps",
                                        giving(staff.ep().id(), "2026-01-05"))
                                .status()),
                () -> assertEquals(
                        404,
                        program.post("settings/" + ours + "/link-eps", giving(UUID.fromString(theirEp), "2026-01-05"))
                                .status()),
                () -> assertEquals(
                        404,
                        program.post(
                                        "districts",
                                        "{\"name\": \"D " + Given.word() + "\", \"teamId\": \"" + theirTeam + "\"}")
                                .status()));
    }

    private static String giving(UUID practitioner, String firstDay) {
        return "{\"practitionerId\": \"" + practitioner + "\", \"firstDay\": \"" + firstDay + "\"}";
    }
}

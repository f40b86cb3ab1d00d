package org.attune.tests.child;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Reply;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One child's record over REST: the same rules as on the pages, a version for each change, a problem for each mistake. */
@AttuneTest
class ChildRestTest {

    private static final String NAMES =
            "{\"givenName\": \"Robin\", \"familyName\": \"%s\", \"pronouns\": \"they\", \"dateOfBirth\": \"%s\", \"upn\": \"%s\"}";

    private final Authority luton;
    private final Given given;
    private UUID child;
    private String family;
    private Program program;

    ChildRestTest(Attune attune) {
        luton = attune.at("luton");
        given = new Given(attune, luton);
    }

    @BeforeEach
    void aChild() {
        family = Given.word();
        child = given.child(given.setting("Rest " + family), family);
        program = luton.program();
    }

    @Test
    void whatIsReadHasTheVersionThatAChangeMustName() {
        Reply read = program.get("children/" + child).expect(200);
        assertEquals("\"" + read.json().path("version").asInt() + "\"", read.header("ETag"));
        assertTrue(read.json().has("yearGroup") && read.json().has("sendRightsFrom"), read::text);
        String upn = ChildRecordTest.upn();
        Reply missing = program.send("PUT", "children/" + child + "/names", names(family, "2016-03-14", upn));
        Reply saved = put("names", read.header("ETag"), names(family, "2016-03-14", upn));
        Reply again = put("names", read.header("ETag"), names(family + "x", "2016-03-14", upn));
        assertAll(
                () -> assertEquals(428, missing.status(), missing::toString),
                () -> assertEquals(204, saved.status(), saved::toString),
                () -> assertEquals(409, again.status(), again::toString),
                () -> assertTrue(again.text().contains("Somebody else saved this first"), again::text),
                () -> assertEquals(
                        upn, program.get("children/" + child).json().path("upn").asText()));
    }

    @Test
    void eachWrongValueIsAProblemThatNamesItsField() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put(names("", "2016-03-14", ""), "familyName");
        wrong.put(names("a".repeat(101), "2016-03-14", ""), "familyName");
        wrong.put(names("x\\u0000y", "2016-03-14", ""), "familyName");
        wrong.put(names("x\\ny", "2016-03-14", ""), "familyName");
        wrong.put(names(family, "1066-10-14", ""), "dateOfBirth");
        wrong.put(names(family, "2999-01-01", ""), "dateOfBirth");
        wrong.put(names(family, "2016-03-14", "A801200001001"), "upn");
        wrong.put(names(family, "2016-03-14", "<b>"), "upn");
        String version = program.get("children/" + child).header("ETag");
        assertAll(wrong.entrySet().stream().map(one -> () -> {
            Reply reply = put("names", version, one.getKey());
            assertEquals(422, reply.status(), () -> one.getKey() + ": " + reply);
            assertTrue(reply.text().contains(one.getValue()), () -> one.getKey() + ": " + reply.text());
            assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply::toString);
        }));
        assertAll(
                () -> assertEquals(
                        400,
                        put("names", version, "{\"familyName\": 5, \"upn\": []}")
                                .status()),
                () -> assertEquals(
                        400, put("names", version, "{\"unknown\": true}").status()),
                () -> assertEquals(
                        400,
                        put("names", "three", names(family, "2016-03-14", "")).status()),
                () -> assertEquals(
                        400, put("sen", version, "{\"status\": \"MUCH\"}").status()),
                () -> assertEquals(422, put("sen", version, "{}").status()),
                () -> assertEquals(
                        422,
                        put("sen", version, "{\"status\": \"PLAN\", \"since\": \"1066-10-14\"}")
                                .status()),
                () -> assertEquals(
                        422, put("school", version, "{\"yearOffset\": 9}").status()),
                () -> assertEquals(
                        404,
                        put("school", version, "{\"settingId\": \"" + UUID.randomUUID() + "\"}")
                                .status()),
                () -> assertEquals(
                        422,
                        put("languages", version, "{\"atHome\": \"" + "a".repeat(300) + "\"}")
                                .status()),
                () -> assertEquals(version, program.get("children/" + child).header("ETag")));
    }

    @Test
    void contactsAndVulnerabilitiesAreAddedAndChanged() {
        String contacts = "children/" + child + "/contacts";
        Reply added = program.post(
                contacts,
                "{\"name\": \"Sam Fisher\", \"relation\": \"father\", \"parentalResponsibility\": true, \"phone\": \"01632 960001\","
                        + " \"preferredWay\": \"PHONE\", \"livesWith\": true}");
        assertEquals(201, added.status(), added::toString);
        String contact = added.json().path("id").asText();
        Reply changed = send(
                contacts + "/" + contact,
                "\"1\"",
                "{\"name\": \"Sam Fisher\", \"relation\": \"father\", \"parentalResponsibility\": true, \"doNotContact\": true}");
        Reply wrong = program.post(contacts, "{\"name\": \"Sam\", \"relation\": \"father\", \"mobile\": \"call me\"}");
        String entries = "children/" + child + "/vulnerabilities";
        Reply entry =
                program.post(entries, "{\"kind\": \"YOUNG_CARER\", \"from\": \"2025-01-06\", \"source\": \"School\"}");
        Reply ended = send(
                entries + "/" + entry.json().path("id").asText(),
                "\"1\"",
                "{\"kind\": \"YOUNG_CARER\", \"from\": \"2025-01-06\", \"until\": \"2024-01-06\", \"source\": \"School\"}");
        assertAll(
                () -> assertEquals(204, changed.status(), changed::toString),
                () -> assertTrue(program.get(contacts)
                        .json()
                        .path(0)
                        .path("details")
                        .path("doNotContact")
                        .asBoolean()),
                () -> assertEquals(422, wrong.status(), wrong::toString),
                () -> assertTrue(
                        wrong.text().contains("mobile") && wrong.text().contains("parentalResponsibility"),
                        wrong::text),
                () -> assertEquals(201, entry.status(), entry::toString),
                () -> assertEquals(422, ended.status(), ended::toString),
                () -> assertTrue(ended.text().contains("until"), ended::text));
    }

    private Reply put(String subject, String version, String json) {
        return send("children/" + child + "/" + subject, version, json);
    }

    private Reply send(String path, String version, String json) {
        return program.send("PUT", path, json, Map.of("If-Match", version));
    }

    private static String names(String family, String born, String upn) {
        return String.format(NAMES, family, born, upn);
    }
}

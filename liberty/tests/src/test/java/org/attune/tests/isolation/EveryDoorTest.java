package org.attune.tests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/**
 * Every page, file and operation there is, tried with every kind of id of another authority: the answer is that of an id that
 * nobody has, and nothing of the other authority is in it. It finds them itself, so that a new one is covered the day it is added.
 */
@AttuneTest
class EveryDoorTest {

    private static final List<String> PEOPLE = List.of("principal", "admin", "ep", "senco");

    private final Authority kent;
    private final EveryDoor doors;
    private final String word = Given.word();
    private final List<String> theirs;

    EveryDoorTest(Attune attune) {
        kent = attune.at("kent");
        doors = new EveryDoor(attune);
        Given inLuton = new Given(attune, attune.at("luton"));
        UUID setting = inLuton.setting("School of Luton " + word);
        UUID child = inLuton.child(setting, word);
        UUID request = inLuton.request(setting, child, "GIVEN");
        inLuton.record(inLuton.involvement(setting, child, request, "ep"));
        theirs = ids(inLuton, child);
    }

    /** One id of every table, that of the child where there is one: their names stand in what it would show. */
    private static List<String> ids(Given given, UUID child) {
        Set<String> ids = new LinkedHashSet<>(Set.of(child.toString()));
        for (String line :
                given.texts("select table_name || ' ' || coalesce(child_column::text, '') from attune.tenant_table"
                        + " where exists (select from pg_attribute a where a.attrelid = table_name::regclass and a.attname = 'id')"
                        + " order by 1")) {
            String[] parts = line.split(" ", 2);
            List<String> own = parts[1].isEmpty() || parts[0].equals("attune.audit_entry")
                    ? List.of()
                    : given.texts("select id from " + parts[0] + " where " + parts[1] + " = ? limit 1", child);
            ids.addAll(own.isEmpty() ? given.texts("select id from " + parts[0] + " order by id desc limit 1") : own);
        }
        return List.copyOf(ids);
    }

    @Test
    void noPageShowsAnythingForAnothersId() throws IOException {
        List<String> pages = doors.pages();
        List<Visitor> people = PEOPLE.stream().map(kent::signedIn).toList();
        List<String> findings = new ArrayList<>();
        for (String page : pages) {
            String nobodys = filled(page, UUID.randomUUID().toString());
            people.stream()
                    .filter(person -> person.openOnce(nobodys).status() != 403)
                    .findFirst()
                    .ifPresent(person -> compare(page, nobodys, person, findings));
        }
        assertEquals(List.of(), findings);
        assertTrue(pages.size() > 50 && theirs.size() > 15, pages.size() + " pages, " + theirs.size() + " ids");
    }

    @Test
    void noFileIsGivenForAnothersId() throws IOException {
        List<String> findings = new ArrayList<>();
        for (String file : doors.files()) {
            compare(file, filled(file, UUID.randomUUID().toString()), kent.signedIn("principal"), findings);
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void noOperationOfRestAnswersForAnothersId() {
        List<String> operations =
                EveryDoor.operations(kent.program().get("openapi").expect(200).json());
        List<String> findings = new ArrayList<>();
        for (String operation : operations) {
            String method = operation.substring(0, operation.indexOf(' '));
            String path = operation.substring(operation.indexOf(' ') + 1).replaceFirst("^/?(api/v1/)?", "");
            int nobodys =
                    send(method, filled(path, UUID.randomUUID().toString())).status();
            for (String id : theirs) {
                Reply reply = send(method, filled(path, id));
                judge(operation + " " + id, nobodys, reply, findings);
            }
        }
        assertEquals(List.of(), findings);
        assertTrue(!operations.isEmpty(), "no operation has an id in its path");
    }

    private Reply send(String method, String path) {
        return method.equals("GET") ? kent.program().get(path) : kent.program().send(method, path, "{}");
    }

    private void compare(String door, String nobodys, Visitor person, List<String> findings) {
        Reply nothing = person.openOnce(nobodys);
        int expected = nothing.status();
        // What is said only after the page has begun comes too late: half a page, and 200.
        if (nothing.text().contains("<html") && !nothing.text().contains("</html>")) {
            findings.add(door + " breaks off for an id that nobody has");
        }
        if (expected >= 400 && nothing.page().select("h1").isEmpty()) {
            findings.add(door + " answers " + expected + " without a page of ours");
        }
        for (String id : theirs) {
            judge(filled(door, id), expected, person.openOnce(filled(door, id)), findings);
        }
    }

    private void judge(String what, int expected, Reply reply, List<String> findings) {
        if (reply.status() != expected) {
            findings.add(what + ": " + reply.status() + ", and " + expected + " for an id that nobody has");
        }
        if (reply.text().contains(word)) {
            findings.add(what + " shows something of the other authority");
        }
    }

    private static String filled(String door, String id) {
        return door.replace(EveryDoor.ID, id);
    }
}

package org.attune.tests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.site.AnothersIds;
import org.attune.testkit.site.EveryDoor;
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
        AnothersIds tried = tried();
        pages.forEach(page -> tried.page(page, people));
        assertEquals(List.of(), tried.findings());
        assertTrue(pages.size() > 50 && theirs.size() > 15, pages.size() + " pages, " + theirs.size() + " ids");
    }

    @Test
    void noFileIsGivenForAnothersId() throws IOException {
        List<Visitor> principal = List.of(kent.signedIn("principal"));
        AnothersIds tried = tried();
        doors.files().forEach(file -> tried.page(file, principal));
        assertEquals(List.of(), tried.findings());
    }

    @Test
    void noOperationOfRestAnswersForAnothersId() {
        List<String> operations =
                EveryDoor.operations(kent.program().get("openapi").expect(200).json());
        AnothersIds tried = tried();
        operations.forEach(operation -> tried.operation(operation, kent.program()));
        assertEquals(List.of(), tried.findings());
        assertTrue(!operations.isEmpty(), "no operation has an id in its path");
    }

    private AnothersIds tried() {
        return new AnothersIds(theirs, reply -> reply.text().contains(word) ? List.of("the word " + word) : List.of());
    }
}

package org.attune.tests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.site.AnothersIds;
import org.attune.testkit.site.EveryDoor;
import org.attune.testkit.site.PluginViews;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/**
 * Every page, file and operation there is, tried with every kind of id of another authority: the answer is that of an id that
 * nobody has, and nothing of the other authority is in it. It finds them itself, so that a new one is covered the day it is added.
 */
@AttuneTest
class EveryDoorTest {

    private static final List<String> PEOPLE = List.of("principal", "admin", "ep", "senco");

    /** So many names of an authority's demonstration, which came before those of the tests. */
    private static final String SETTINGS = "select name from attune.setting order by id limit 30";

    private final Authority kent;

    /** Every service model is on there. */
    private final Authority miltonKeynes;

    private final EveryDoor doors;
    private final String word = Given.word();
    private final Given inLuton;
    private final Given inKent;
    private final Given inMiltonKeynes;
    private final List<String> theirs;

    /** What pages of plugins are about that the kernel keeps. */
    private final List<String> theirWork;

    EveryDoorTest(Attune attune) {
        kent = attune.at("kent");
        miltonKeynes = attune.at("milton-keynes");
        doors = new EveryDoor(attune);
        inLuton = new Given(attune, attune.at("luton"));
        inKent = new Given(attune, kent);
        inMiltonKeynes = new Given(attune, miltonKeynes);
        UUID setting = inLuton.setting("School of Luton " + word);
        UUID child = inLuton.child(setting, word);
        UUID request = inLuton.request(setting, child, "GIVEN");
        UUID involvement = inLuton.involvement(setting, child, request, "ep");
        inLuton.record(involvement);
        theirs = ids(inLuton, child);
        theirWork = Stream.concat(
                        Stream.of(setting, child, request, involvement).map(UUID::toString),
                        Stream.of("attune.practitioner", "attune.district")
                                .flatMap(table -> inLuton.texts("select id from " + table + " limit 1").stream()))
                .toList();
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

    /** Of each service model: at an authority that has it on, with rows of those that work by it. */
    @Test
    void noPageOfAPluginShowsAnythingForAnothersId() throws IOException {
        List<Visitor> people = Stream.concat(PEOPLE.stream(), Stream.of("support", "socialworker"))
                .map(miltonKeynes::signedIn)
                .toList();
        Set<String> names = new HashSet<>(inLuton.texts(SETTINGS));
        names.addAll(inKent.texts(SETTINGS));
        inMiltonKeynes.texts(SETTINGS).forEach(names::remove);
        names.add(word);
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (PluginViews plugin : doors.plugins()) {
            Set<String> doorsOfIt = plugin.doors();
            List<String> rows = rows(plugin.plugin());
            AnothersIds ids = new AnothersIds(
                    Stream.concat(rows.stream(), theirWork.stream()).toList(),
                    reply -> names.stream().filter(reply.text()::contains).toList());
            doorsOfIt.forEach(door -> ids.page(door, people));
            plugin.parts()
                    .forEach(part ->
                            assertEquals(404, people.get(0).openOnce(part).status(), part));
            wrong.addAll(ids.findings());
            ids.untried().forEach(door -> wrong.add(door + " is shut to all of these people"));
            tried += doorsOfIt.size();
            assertTrue(doorsOfIt.isEmpty() || rows.size() > 5, plugin.plugin() + ": " + rows.size() + " rows");
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried > 100, "only " + tried);
    }

    /** One id of every table of a plugin, from each authority beside that has any. */
    private List<String> rows(String plugin) {
        String tables = "select table_name from attune.tenant_table where table_name like 'plugin\\_"
                + plugin.replace("-", "\\_") + ".%' and exists (select from pg_attribute a"
                + " where a.attrelid = table_name::regclass and a.attname = 'id') order by 1";
        return Stream.of(inLuton, inKent)
                .flatMap(given -> given.texts(tables).stream()
                        .flatMap(
                                table -> given.texts("select id from " + table + " order by id desc limit 1").stream()))
                .toList();
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

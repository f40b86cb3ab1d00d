package org.attune.tests.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.tests.data.Given;
import org.junit.jupiter.api.Test;

/** Two authorities used hard at the same moment, over the same pool of connections and threads. */
@AttuneTest
class SideBySideTest {

    private static final int THREADS_EACH = 4;
    private static final int ROUNDS = 25;

    private final Authority luton;
    private final Authority kent;

    SideBySideTest(Attune attune) {
        luton = attune.at("luton");
        kent = attune.at("kent");
    }

    /** What came back to one that should not have. */
    private record Crossing(String where, String what) {}

    @Test
    void noRowCrossesBetweenTwoAuthoritiesThatAreUsedHardSideBySide() throws Exception {
        String marks = Given.word();
        ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS_EACH);
        try {
            List<Callable<List<Crossing>>> work = new ArrayList<>();
            for (int i = 0; i < THREADS_EACH; i++) {
                work.add(() -> use(luton, kent, marks + "lut", marks + "ken"));
                work.add(() -> use(kent, luton, marks + "ken", marks + "lut"));
            }
            List<Crossing> crossings = new ArrayList<>();
            for (Future<List<Crossing>> done : threads.invokeAll(work)) {
                crossings.addAll(done.get());
            }
            assertEquals(List.of(), crossings);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(THREADS_EACH * ROUNDS, countBySearch(luton.program(), marks + "lut"));
        assertEquals(THREADS_EACH * ROUNDS, countBySearch(kent.program(), marks + "ken"));
        assertEquals(0, countBySearch(luton.program(), marks + "ken"));
        assertEquals(0, countBySearch(kent.program(), marks + "lut"));
    }

    private static List<Crossing> use(Authority here, Authority elsewhere, String mark, String theirs) {
        List<Crossing> crossings = new ArrayList<>();
        Program program = here.program();
        Program other = elsewhere.program();
        for (int round = 0; round < ROUNDS; round++) {
            String id = program.post("children", child(mark))
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            JsonNode read = program.get("children/" + id).expect(200).json();
            if (!read.path("familyName").asText().equals(mark)) {
                crossings.add(new Crossing("read", read.toString()));
            }
            if (other.get("children/" + id).status() != 404) {
                crossings.add(new Crossing("read by the other authority", id));
            }
            for (String list :
                    List.of("children?limit=50", "children?limit=50&q=" + mark, "children?limit=50&q=" + theirs)) {
                String found = program.get(list).expect(200).text().toLowerCase(Locale.ROOT);
                if (found.contains(theirs)) {
                    crossings.add(new Crossing(list, found));
                }
            }
        }
        return crossings;
    }

    private static String child(String family) {
        return "{\"givenName\": \"Robin\", \"familyName\": \"" + family + "\", \"dateOfBirth\": \"2016-03-14\"}";
    }

    private static int countBySearch(Program program, String mark) {
        int count = 0;
        String next = "";
        do {
            JsonNode page = program.get("children?limit=50&q=" + mark + (next.isEmpty() ? "" : "&after=" + next))
                    .expect(200)
                    .json();
            count += page.path("items").size();
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
        return count;
    }
}

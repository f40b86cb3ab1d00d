package org.attune.tests.diary;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.ServerLog;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;
import org.attune.testkit.plugin.PluginJar;
import org.attune.tests.data.Given;
import org.attune.tests.data.PluginSwitch;
import org.attune.tests.data.Staff;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin's observers see of bookings, refuse, and cannot harm. */
class BookingObserversTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String WORDS = "This school has no hours left. Ask the service whether more can be bought.";
    private static final String FOLDER = "org/attune/plugins/watcher/";

    @TempDir
    static Path folder;

    private static @Nullable Attune started;

    private final Authority luton = attune().at("luton");
    private final Given given = new Given(attune(), luton);
    private final Offered offered = new Offered(luton.program(), given);
    private UUID session = UUID.randomUUID();

    private static Attune attune() {
        return Objects.requireNonNull(started);
    }

    @BeforeAll
    static void start() throws IOException {
        Map<String, String> classes = new HashMap<>();
        for (String name : List.of("Writes", "Refuses", "FailsAfterwards", "HearsAfterwards", "package-info")) {
            classes.put(FOLDER + name + ".class", FOLDER + name + ".class");
        }
        TestInstallation from = new TestInstallation();
        from.withPlugin(PluginJar.pack(folder, "watcher", "Observes bookings.", classes));
        started = Attune.start(from);
        PluginSwitch.on(attune().at("luton"), "watcher");
    }

    @AfterAll
    static void stop() {
        if (started != null) {
            started.close();
        }
    }

    @BeforeEach
    void aSession() {
        session = offered.session(offered.input(new Staff(attune(), luton).ep().id()));
    }

    private List<String> saw(UUID booking) {
        return given.texts(
                "select substr(name, 42) from attune.setting where name like 'Saw ' || ? || ' %' order by id",
                booking.toString());
    }

    private static boolean isLogged(String words) {
        return ServerLog.of(attune()).says(words);
    }

    @Test
    void theySeeABookingAndItsCancellationInTheSameTransaction() {
        UUID booking = offered.booked(session, "Ms Kaur");
        offered.cancel(booking).expect(200);
        offered.cancel(booking).expect(200);
        assertEquals(List.of("null BOOKED", "BOOKED CANCELLED"), saw(booking));
    }

    @Test
    void oneThatFailsAfterwardsHarmsNeitherTheBookingNorTheNextAndIsNamed() {
        UUID booking = offered.booked(session, "Ms Kaur");
        Await.until("the other one heard of it", SOON, () -> isLogged("Heard afterwards of " + booking + " BOOKED"));
        assertAll(
                () -> assertEquals("BOOKED", offered.state(booking)),
                () -> assertEquals("1 0", offered.counts(session)),
                () -> assertTrue(isLogged("The watcher fails after booking " + booking)),
                () -> assertTrue(isLogged("Plugin watcher: org.attune.plugins.watcher.FailsAfterwards failed after")));
    }

    @Test
    void whatOneRefusesIsSaidInItsWordsAndNothingOfItIsKept() {
        UUID setting = given.setting("No hours " + Given.word());
        Reply refused = offered.book(session, setting, "Ms Kaur", false);
        Visitor senco = given.senco(setting);
        String page = "/sessions/book.xhtml?id=" + session;
        Reply checked = senco.send(
                page,
                senco.form(senco.open(page), "book")
                        .fill("Who comes?", "Ms Kaur")
                        .press("Continue"));
        Reply shown = senco.send(page, senco.form(checked, "book").press("Book it"));
        assertAll(
                () -> assertTrue(refused.expect(422).text().contains(WORDS), refused::text),
                () -> assertTrue(refused.json().path("type").asText().endsWith("no-hours-left"), refused::text),
                () -> assertTrue(shown.page().text().contains(WORDS), shown::toString),
                () -> assertEquals("0 0", offered.counts(session)),
                () -> assertEquals(
                        0, given.number("select count(*) from attune.session_booking where session_id = ?", session)));
    }

    @Test
    void whoeverWaitedAndIsRefusedIsToldWhyAndTheNextGetsThePlace() {
        UUID first = offered.booked(session, "First");
        offered.booked(session, "Second");
        UUID third = offered.booked(session, "Third");
        UUID fourth = offered.booked(session, "Fourth");
        given.change(
                "update attune.setting set name = 'No hours ' || name where id ="
                        + " (select setting_id from attune.session_booking where id = ?)",
                third);
        offered.cancel(first).expect(200);
        Await.until("the next has it", SOON, () -> offered.state(fourth).equals("BOOKED"));
        assertAll(
                () -> assertEquals("LAPSED", offered.state(third)),
                () -> assertEquals(
                        List.of(WORDS),
                        given.texts("select ended_because from attune.session_booking where id = ?", third)),
                () -> assertEquals(List.of("null WAITING", "WAITING LAPSED"), saw(third)),
                () -> assertEquals(List.of("null WAITING", "WAITING BOOKED"), saw(fourth)),
                () -> assertFalse(saw(third).contains("WAITING BOOKED")));
    }
}

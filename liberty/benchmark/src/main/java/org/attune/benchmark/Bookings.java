package org.attune.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.attune.launcher.database.DatabaseAccess;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.http.Authority;

/**
 * One popular list of slots, and 200 people who book on it at once: over REST as in real use, against plain JDBC that enters the tenant
 * and inserts the same rows into the same table, under the same constraints, triggers and audit, on as many connections as the server
 * has.
 */
final class Bookings {

    private static final int PEOPLE = 200;
    private static final int EACH = 20;
    private static final int SLOTS = 24;
    private static final int CONNECTIONS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Installation installation;
    private final Authority authority;
    private final String address;
    private final UUID setting;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Bookings(Installation installation, Settings settings, Authority authority, UUID setting) {
        this.installation = installation;
        this.authority = authority;
        this.setting = setting;
        address = "http://127.0.0.1:" + settings.httpPort() + "/api/v1/";
    }

    static List<Figure> measure(Installation installation, Settings settings, Authority authority, UUID setting)
            throws Exception {
        return new Bookings(installation, settings, authority, setting).figures();
    }

    private interface Booking {
        void take(int person, int i) throws Exception;
    }

    private List<Figure> figures() throws Exception {
        List<UUID> ours = slots(1);
        List<UUID> plain = slots(2);
        BlockingQueue<Connection> pool = new LinkedBlockingQueue<>();
        DatabaseAccess access = installation.database().access();
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = DriverManager.getConnection(
                    access.url(), access.app().user(), access.app().password());
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        try {
            atOnce((person, i) -> book(slots(ours, person, i), "Warm " + person + " " + i));
            atOnce((person, i) -> insert(pool, slots(plain, person, i), "Warm " + person + " " + i));
            CpuUse before = CpuUse.now(installation);
            Statements statements = new Statements(installation);
            statements.reset();
            double overRest = atOnce((person, i) -> book(slots(ours, person, i), "Booked " + person + " " + i));
            CpuUse used = CpuUse.now(installation).since(before, PEOPLE * EACH);
            double sent = statements.count();
            double byJdbc = atOnce((person, i) -> insert(pool, slots(plain, person, i), "Booked " + person + " " + i));
            int all = PEOPLE * EACH;
            return List.of(
                    Figure.of(
                            "Bookings on one popular list, 200 people at once: times the time of raw inserts",
                            overRest / byJdbc,
                            "",
                            String.format(
                                    "%d bookings each: %.0f and %.0f a second", all, all / overRest, all / byJdbc)),
                    Figure.of("A booking: statements", sent / all, "", "pg_stat_statements, with BEGIN and COMMIT"),
                    Figure.of("A booking: ms of CPU", used.millis(), "", used.words()));
        } finally {
            for (Connection connection : pool) {
                connection.close();
            }
        }
    }

    private static UUID slots(List<UUID> slots, int person, int i) {
        return slots.get((person + i * 7) % slots.size());
    }

    /** A morning of slots for as many as will come, by one practitioner. */
    private List<UUID> slots(int day) throws Exception {
        ObjectNode offer = JSON.createObjectNode()
                .put("kind", "diary.drop-in")
                .put("title", "Benchmark " + day)
                .put("about", "")
                .put("capacity", 500)
                .put("mostPerSetting", 500)
                .put("closesHours", 0)
                .put("freeHours", 0)
                .put("waitingList", false)
                .put(
                        "firstDay",
                        LocalDate.now(ZoneId.of("Europe/London"))
                                .plusDays(20L + day)
                                .toString())
                .put("startsAt", "08:00")
                .put("minutes", 15)
                .put("slots", SLOTS)
                .put("termTime", false)
                .put("submissionId", UUID.randomUUID().toString());
        offer.putArray("practitionerIds").add(practitioner());
        offer.putObject("place").put("kind", "PHONE").put("words", "We ring you");
        String id = send("offers", offer).path("id").asText();
        List<UUID> ids = new ArrayList<>();
        HttpRequest list = request("sessions?offer=" + id).GET().build();
        JSON.readTree(http.send(list, HttpResponse.BodyHandlers.ofString()).body())
                .path("lines")
                .forEach(line -> ids.add(UUID.fromString(line.path("id").asText())));
        if (ids.size() != SLOTS) {
            throw new IllegalStateException(ids.size() + " sessions were made and not " + SLOTS);
        }
        return ids;
    }

    private String practitioner() throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            Rows.enter(owner);
            try (ResultSet result = statement.executeQuery(
                    "select id from attune.practitioner where email = 'robin1@benchmark.example'")) {
                result.next();
                return result.getString(1);
            }
        }
    }

    /** Seconds until all have booked. */
    private double atOnce(Booking booking) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            long before = System.nanoTime();
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int who = person;
                all.add(people.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        booking.take(who, i);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            return (System.nanoTime() - before) / 1e9;
        } finally {
            people.shutdown();
        }
    }

    private void book(UUID session, String who) throws Exception {
        ObjectNode booking = JSON.createObjectNode()
                .put("who", who)
                .put("orWait", false)
                .put("settingId", setting.toString())
                .put("submissionId", UUID.randomUUID().toString());
        send("sessions/" + session + "/bookings", booking);
    }

    private void insert(BlockingQueue<Connection> pool, UUID session, String who) throws Exception {
        Connection connection = pool.take();
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into attune.session_booking (tenant_id, id, session_id, setting_id, who, number, state, free_until, free_hours, submission_id)"
                        + " values (821, uuidv7(), ?, ?, ?, 0, 'BOOKED', now(), 0, uuidv7())")) {
            Rows.enter(connection);
            insert.setObject(1, session);
            insert.setObject(2, setting);
            insert.setString(3, who);
            insert.executeUpdate();
            connection.commit();
        } finally {
            pool.add(connection);
        }
    }

    private JsonNode send(String path, ObjectNode body) throws Exception {
        HttpResponse<String> response = http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 201) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Host", authority.host())
                .header("Authorization", "Bearer " + authority.apiKey());
    }
}

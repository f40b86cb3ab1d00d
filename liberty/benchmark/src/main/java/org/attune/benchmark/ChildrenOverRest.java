package org.attune.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;

/**
 * Children over {@code /api/v1/children} as in real use (key, tenant, permission, row security, audit), against the same rows
 * read and written by plain JDBC in a loop, in a copy of the table that has none of these. One client, one request after the
 * other.
 */
final class ChildrenOverRest {

    /**
     * Enough for the compiler to be through: what is measured is a server that has been up for a while. Below that it still uses as
     * much CPU as the requests do.
     */
    private static final int WARM_UP = 50_000;

    private static final int MEASURED = 4_000;
    private static final String KEY = "demo-key-luton-6f1c2a9be04d7835";
    private static final String COLUMNS =
            "select id, given_name, family_name, preferred_name, date_of_birth, setting_id, version";

    private final Installation installation;
    private final String address;
    private final Rows rows;
    private final Statements statements;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private ChildrenOverRest(Installation installation, Settings settings, Rows rows) {
        this.installation = installation;
        this.address = "http://127.0.0.1:" + settings.httpPort() + "/api/v1/children";
        this.rows = rows;
        this.statements = new Statements(installation);
    }

    static List<Figure> measure(Installation installation, Settings settings, Rows rows) throws Exception {
        return new ChildrenOverRest(installation, settings, rows).all();
    }

    private interface Step {
        void take(int i) throws Exception;
    }

    private List<Figure> all() throws Exception {
        List<Figure> figures = new ArrayList<>();
        try (Connection plain = installation.database().access().openAsOwner()) {
            plain.setAutoCommit(false);
            figures.addAll(pair("GET /{id}", new Target(1.0, 0.07), i -> get("/" + id(i)), i -> readOne(plain, id(i))));
            figures.addAll(pair("GET ?limit=50", new Target(1.7, 0.25), i -> get("?limit=50"), i -> readList(plain)));
            figures.addAll(pair(
                    "GET ?q=…&limit=50",
                    new Target(2.3, 0.17),
                    i -> get("?limit=50&q=" + Rows.name(i % Rows.GIVEN_NAMES)),
                    i -> search(plain, Rows.name(i % Rows.GIVEN_NAMES))));
            figures.addAll(pair("POST", new Target(1.6, 0.34), this::post, i -> write(plain, i)));
        }
        return figures;
    }

    private List<Figure> pair(String what, Target target, Step rest, Step jdbc) throws Exception {
        repeat(WARM_UP, rest);
        repeat(MEASURED, jdbc);
        statements.reset();
        Measured ours = measured(rest);
        double sent = statements.count() / MEASURED;
        Measured plain = measured(jdbc);
        return List.of(
                Figure.of(
                        what + ": times the time of plain JDBC",
                        ours.wall / plain.wall,
                        "",
                        String.format("%.2f ms and %.2f ms each", ours.wall, plain.wall)),
                Figure.of(
                        what + ": statements for each request", sent, "", "pg_stat_statements, with BEGIN and COMMIT"),
                Figure.of(
                        what + ": CPU of server and database, times what plain JDBC costs the database",
                        ours.cpu.millis() / plain.cpu.databaseMillis(),
                        String.format("%.1f", target.times()),
                        String.format("target: %.1f ms where plain costs %.2f ms", target.ours, target.plain)),
                Figure.of(
                        what + ": ms of CPU",
                        ours.cpu.millis(),
                        String.format("%.1f", target.ours),
                        String.format(
                                "%s; plain JDBC costs the database %.2f",
                                ours.cpu.words(), plain.cpu.databaseMillis())));
    }

    /** What the design asks for: ms of CPU for ours, on a machine where the plain statement costs the database so many. */
    private record Target(double ours, double plain) {

        double times() {
            return ours / plain;
        }
    }

    /**
     * One request.
     *
     * @param wall milliseconds
     */
    private record Measured(double wall, CpuUse cpu) {}

    private Measured measured(Step step) throws Exception {
        CpuUse before = CpuUse.now(installation);
        double wall = repeat(MEASURED, step);
        return new Measured(wall * 1000 / MEASURED, CpuUse.now(installation).since(before, MEASURED));
    }

    private static double repeat(int times, Step step) throws Exception {
        long before = System.nanoTime();
        for (int i = 0; i < times; i++) {
            step.take(i);
        }
        return (System.nanoTime() - before) / 1e9;
    }

    private UUID id(int i) {
        return rows.ids().get((i * 7919) % rows.ids().size());
    }

    private void get(String rest) throws IOException, InterruptedException {
        send(request(rest).GET().build(), 200);
    }

    private void post(int i) throws IOException, InterruptedException {
        String body = String.format(
                "{\"givenName\":\"%s\",\"familyName\":\"Posted%s\",\"dateOfBirth\":\"%s\",\"settingId\":\"%s\"}",
                Rows.name(i % Rows.GIVEN_NAMES), Rows.name(i), born(i), rows.setting());
        send(
                request("")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    /** As children are, over nineteen years: who is born on one day is looked at when another is entered. */
    private static LocalDate born(int i) {
        return LocalDate.of(2006, 1, 1).plusDays(i * 37L % 6_900);
    }

    private HttpRequest.Builder request(String rest) {
        return HttpRequest.newBuilder(URI.create(address + rest))
                .header("Host", "luton.localhost")
                .header("Authorization", "Bearer " + KEY);
    }

    private void send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(
                    request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
    }

    private static void readOne(Connection connection, UUID id) throws SQLException {
        query(connection, COLUMNS + " from benchmark.child where tenant_id = 821 and id = ?", id);
    }

    private static void readList(Connection connection) throws SQLException {
        query(
                connection,
                COLUMNS + " from benchmark.child where tenant_id = 821 order by family_name, given_name, id limit ?",
                50);
    }

    private static void search(Connection connection, String words) throws SQLException {
        query(
                connection,
                COLUMNS
                        + " from benchmark.child where tenant_id = 821 and search_text like ? order by family_name, given_name, id"
                        + " limit 50",
                "% " + words + "%");
    }

    private void write(Connection connection, int i) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into benchmark.child (tenant_id, id, given_name, family_name, date_of_birth, setting_id, search_text)"
                        + " values (821, uuidv7(), ?, ?, ?, ?, ?)")) {
            insert.setString(1, Rows.name(i % Rows.GIVEN_NAMES));
            insert.setString(2, "Plain" + Rows.name(i));
            insert.setObject(3, born(i));
            insert.setObject(4, rows.setting());
            insert.setString(5, " " + Rows.name(i % Rows.GIVEN_NAMES) + " plain" + Rows.name(i));
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static void query(Connection connection, String sql, Object argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, argument);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    for (int column = 1; column <= 7; column++) {
                        result.getObject(column);
                    }
                }
            }
        }
        connection.commit();
    }
}

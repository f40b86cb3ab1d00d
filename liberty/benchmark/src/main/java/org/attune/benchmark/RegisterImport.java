package org.attune.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.Await;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Visitor;
import org.postgresql.PGConnection;

/**
 * The whole national register brought in, from the upload's end to the finished report, against reading the same file with
 * commons-csv and inserting the authority's own rows with COPY into a copy of the table that has no triggers.
 */
final class RegisterImport {

    private static final int ROWS = 50_000;
    private static final int OWN = 330;
    private static final int TIMES = 5;
    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final String PAGE = "/settings/import.xhtml";
    private static final String TITLES = "URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,"
            + "TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate,CloseDate,PhaseOfEducation (name),"
            + "StatutoryLowAge,StatutoryHighAge,NumberOfPupils,Street,Town,Postcode";

    /** The register's files have 130 columns. */
    private static final int OTHER_COLUMNS = 114;

    private RegisterImport() {}

    static List<Figure> measure(Installation installation, Authority luton) throws Exception {
        try (Connection watcher = Superuser.open(installation);
                Statement statement = watcher.createStatement()) {
            statement.execute("create table benchmark.setting (like attune.setting including all)");
            double[] ours = new double[TIMES];
            double[] plain = new double[TIMES];
            Visitor admin = luton.signedIn("admin");
            // The first of each is not counted.
            bringIn(statement, admin, file(0));
            copy(watcher, file(0));
            for (int i = 0; i < TIMES; i++) {
                byte[] file = file(i + 1);
                ours[i] = bringIn(statement, admin, file);
                plain[i] = copy(watcher, file);
            }
            Arrays.sort(ours);
            Arrays.sort(plain);
            double our = ours[TIMES / 2];
            double its = plain[TIMES / 2];
            return List.of(Figure.of(
                    "The national register brought in, against commons-csv and COPY: time",
                    our / its,
                    "",
                    String.format(
                            "median of %d in turn, %d rows of which %d are the authority’s: %.0f and %.0f rows a second",
                            TIMES, ROWS, OWN, ROWS / our, ROWS / its)));
        }
    }

    private static double bringIn(Statement statement, Visitor admin, byte[] file) throws SQLException {
        Form form = admin.form(admin.open(PAGE), "import")
                .attach("The register’s file", "edubasealldata.csv", file)
                .press("Bring it in");
        admin.send(PAGE, form);
        String last = " from attune.setting_import where tenant_id = 821 order by started_at desc limit 1";
        Await.until("the end of the import", AT_MOST, () -> !text(statement, "select ended_at" + last)
                .isEmpty());
        String state = text(statement, "select state" + last);
        if (!state.equals("DONE")) {
            throw new IllegalStateException("The import ended as " + state);
        }
        return Double.parseDouble(text(statement, "select extract(epoch from ended_at - started_at)" + last));
    }

    private static String text(Statement statement, String query) {
        try (ResultSet result = statement.executeQuery(query)) {
            String found = result.next() ? result.getString(1) : null;
            return found == null ? "" : found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double copy(Connection connection, byte[] file) throws IOException, SQLException {
        long before = System.nanoTime();
        StringBuilder rows = new StringBuilder();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8));
                CSVPrinter printer = new CSVPrinter(rows, CSVFormat.POSTGRESQL_CSV)) {
            for (CSVRecord row : parser) {
                if (row.get("LA (code)").equals("821")) {
                    printer.printRecord(
                            821,
                            UUID.randomUUID(),
                            row.get("URN"),
                            row.get("LA (code)"),
                            row.get("EstablishmentNumber"),
                            row.get("EstablishmentName"),
                            row.get("TypeOfEstablishment (name)"),
                            row.get("PhaseOfEducation (name)"),
                            "OPEN",
                            row.get("Street"),
                            row.get("Town"),
                            row.get("Postcode"));
                }
            }
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy benchmark.setting (tenant_id, id, urn, la_code, establishment_number, name, type, phase, status, street,"
                                + " town, postcode) from stdin (format csv)",
                        new StringReader(rows.toString()));
        return (System.nanoTime() - before) / 1e9;
    }

    /** Made-up settings; those of the authority have numbers that no other of these files has. */
    private static byte[] file(int number) {
        StringBuilder file = new StringBuilder(TITLES);
        IntStream.range(0, OTHER_COLUMNS).forEach(i -> file.append(",Column ").append(i));
        file.append("\r\n");
        String others = IntStream.range(0, OTHER_COLUMNS)
                .mapToObj(i -> i % 3 == 0 ? ",Not applicable" : ",")
                .collect(Collectors.joining());
        for (int i = 0; i < ROWS; i++) {
            boolean own = i % (ROWS / OWN) == 0 && i / (ROWS / OWN) < OWN;
            int urn = own ? 300_000 + number * OWN + i / (ROWS / OWN) : 100_000 + i;
            file.append(urn)
                    .append(own ? ",821" : ",999")
                    .append(",Somewhere,2001,\"National School ")
                    .append(urn)
                    .append("\",Community school,Open,01-09-2004,,Primary,4,11,300,1 Test Street,Testtown,ZZ9 1AA")
                    .append(others)
                    .append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }
}

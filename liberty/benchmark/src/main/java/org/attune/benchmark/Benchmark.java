package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.http.Authority;

/**
 * {@code mvn -Pbenchmark verify} runs this: start-up, children over REST, row security, the gates, two long pages, the audit's cost,
 * the import of the register, bookings, a long statement, a
 * team's term, many clocks, what is sold to 600 settings, the grid of districts, and the same pages in a small and a large
 * installation.
 */
public final class Benchmark {

    private static final int CHILDREN = 20_000;

    private Benchmark() {}

    /** @param arguments the release, the tenants' folder, a folder to work in, the file to write */
    public static void main(String[] arguments) throws Exception {
        Path release = Path.of(arguments[0]).toRealPath();
        Path tenants = Path.of(arguments[1]).toRealPath();
        Path work = fresh(Path.of(arguments[2]));
        Settings settings = Prepared.settings(release, tenants, work.resolve("home"));

        Report report = new Report();
        try (Installation installation = Installation.open(
                settings,
                Map.of("shared_preload_libraries", "pg_stat_statements", "pg_stat_statements.track", "top"))) {
            Prepared.prepare(installation, settings, GatesJar.make(work));
            StartUp.measure(installation, settings, work).forEach(report::add);
            installation.startServer();
            Rows rows = Rows.fill(installation, CHILDREN);
            report.addAll(ChildrenOverRest.measure(installation, settings, rows));
            report.addAll(RowSecurity.measure(installation, rows));
            Authority luton = Authority.read("luton", tenants, settings);
            StaffRows staff = StaffRows.fill(installation, rows);
            report.addAll(Gates.measure(installation, luton, staff.child()));
            report.addAll(Pages.measure(installation, luton));
            report.addAll(AuditCost.measure(installation, rows.setting()));
            report.addAll(RegisterImport.measure(installation, luton));
            report.addAll(Bookings.measure(installation, settings, luton, rows.setting()));
            report.addAll(LongStatement.measure(installation, luton, rows.setting()));
            report.addAll(TermCalendar.measure(installation, luton));
            report.addAll(ManyClocks.measure(installation));
            report.addAll(SoldHours.measure(installation, luton));
            report.addAll(VirtualSchoolUsage.measure(installation, luton));
            report.addAll(DistrictGrid.measure(installation, Authority.read("kent", tenants, settings)));
            report.addAll(OpenIncident.measure(installation, Authority.read("milton-keynes", tenants, settings)));
        }
        report.addAll(Scale.measure(release, tenants, work, Path.of(arguments[4])));
        report.write(Path.of(arguments[3]));
    }

    private static Path fresh(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (Path path :
                        inside.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}

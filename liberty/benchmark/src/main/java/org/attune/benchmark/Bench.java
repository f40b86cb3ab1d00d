package org.attune.benchmark;

import java.nio.file.Path;
import java.util.Map;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.testkit.http.Authority;
import org.jspecify.annotations.Nullable;

/** The installation that most parts measure, and the rows that several of them need: made when the first part asks for them. */
final class Bench implements AutoCloseable {

    private static final int CHILDREN = 20_000;

    private final Path release;
    private final Path tenants;
    private final Path work;
    private final Path kept;
    private @Nullable Settings settings;
    private @Nullable Installation installation;
    private boolean started;
    private @Nullable Rows rows;
    private @Nullable StaffRows staff;

    /** @param kept where the large installation is kept from one run to the next */
    Bench(Path release, Path tenants, Path work, Path kept) {
        this.release = release;
        this.tenants = tenants;
        this.work = work;
        this.kept = kept;
    }

    Path release() {
        return release;
    }

    Path tenants() {
        return tenants;
    }

    Path work() {
        return work;
    }

    Path kept() {
        return kept;
    }

    Settings settings() throws Exception {
        if (settings == null) {
            // A quarter of an hour elsewhere: so long nobody need wait for the clocks to be worked out again.
            settings = Prepared.settings(release, tenants, work.resolve("home"))
                    .with("ATTUNE_DEADLINES_ROUND_SECONDS", "20");
        }
        return settings;
    }

    /** Its database only: the server is not started for it. */
    Installation prepared() throws Exception {
        if (installation == null) {
            installation = Installation.open(
                    settings(),
                    Map.of("shared_preload_libraries", "pg_stat_statements", "pg_stat_statements.track", "top"));
            Prepared.prepare(installation, settings(), GatesJar.make(work));
        }
        return installation;
    }

    /** With its server, which runs. */
    Installation running() throws Exception {
        Installation prepared = prepared();
        if (!started) {
            prepared.startServer();
            started = true;
        }
        return prepared;
    }

    Authority authority(String slug) throws Exception {
        running();
        return Authority.read(slug, tenants, settings());
    }

    /** 20,000 children. */
    Rows rows() throws Exception {
        if (rows == null) {
            rows = Rows.fill(running(), CHILDREN);
        }
        return rows;
    }

    /** Beside the children: practitioners and requests. */
    StaffRows staff() throws Exception {
        if (staff == null) {
            staff = StaffRows.fill(running(), rows());
        }
        return staff;
    }

    @Override
    public void close() {
        if (installation != null) {
            installation.close();
        }
    }
}

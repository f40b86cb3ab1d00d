package org.attune.kernel.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.problem.ProblemException;
import org.attune.api.time.London;
import org.attune.kernel.setting.ImportWatch.Ended;
import org.attune.kernel.tenancy.Background;

/** Brings in a file after the request that brought it, so that nobody needs to wait for it. */
@ApplicationScoped
class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());

    /** How often it writes down how far it is, and looks whether it is still wanted. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** Reading is the longer part; the last tenth is saving. */
    private static final int READ = 90;

    @Inject
    Background background;

    @Inject
    SettingImport settingImport;

    @Inject
    ImportProgress progress;

    /** @param file closed, and with that gone, when the job ends */
    void start(UUID id, TemporaryFile file) {
        try {
            background.run("Bringing in the register", () -> run(id, file));
        } catch (RejectedExecutionException e) {
            file.close();
            progress.ended(id, ImportState.INTERRUPTED, "The server is stopping. Choose the file again in a minute.");
        }
    }

    private void run(UUID id, TemporaryFile file) {
        try (file;
                InputStream in = Channels.newInputStream(file.fromStart())) {
            settingImport.bringIn(in, id, new Noting(id, file));
        } catch (Ended e) {
            progress.ended(id, ImportState.CANCELLED, "It was cancelled, and nothing was brought in.");
        } catch (ProblemException e) {
            progress.ended(id, ImportState.REFUSED, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Bringing in the register failed", e);
            progress.ended(
                    id,
                    ImportState.FAILED,
                    "Something went wrong on our side, and nothing was brought in. Try again; if it happens again, tell"
                            + " whoever runs this service.");
        }
    }

    /** Tells the database now and then. */
    private final class Noting implements ImportWatch {

        private final UUID id;
        private final TemporaryFile file;
        private Instant next = London.now();

        Noting(UUID id, TemporaryFile file) {
            this.id = id;
            this.file = file;
        }

        @Override
        public void at(ImportState state, int rows) {
            if (state == ImportState.READING && London.now().isBefore(next)) {
                return;
            }
            try {
                progress.note(id, state, rows, state == ImportState.READING ? file.percentRead() * READ / 100 : READ);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = London.now().plus(BETWEEN);
        }
    }
}

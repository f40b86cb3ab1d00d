package org.attune.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attune.launcher.state.StateFolder;

/** Ends the processes of an installation as a failure of the machine does: at once, without a word to them. */
public final class Killing {

    private static final int GONE_WITHIN_SECONDS = 20;

    private final Attune attune;
    private final StateFolder state;

    public Killing(Attune attune) {
        this.attune = attune;
        this.state = attune.installation().state();
    }

    /** Ends the database's main process and all of its connections. The launcher starts it again by itself. */
    public void database() {
        ProcessHandle main = process(state.postgres().resolve("postmaster.pid"));
        List<ProcessHandle> all = main.descendants().toList();
        end(main);
        all.forEach(ProcessHandle::destroyForcibly);
    }

    /** Ends the server. It stays down until {@link #startServer}. */
    public void server() {
        end(process(state.serverPid()));
    }

    /** Starts the server again after {@link #server}, and waits until it is ready. */
    public void startServer() {
        attune.installation().startServer();
    }

    private static ProcessHandle process(Path pid) {
        try {
            String first = Files.readString(pid).strip().split("\\s", 2)[0];
            return ProcessHandle.of(Long.parseLong(first)).orElseThrow();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static void end(ProcessHandle process) {
        process.destroyForcibly();
        try {
            process.onExit().get(GONE_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new IllegalStateException(process + " does not end", stillThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

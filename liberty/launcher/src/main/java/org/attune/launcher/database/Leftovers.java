package org.attune.launcher.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.attune.launcher.machine.OperatingSystem;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.StateFolder;

/**
 * What a copy that was killed leaves behind: a database that still runs, its process file, or a half-made data folder.
 * The state folder's lock is held by the caller, so no other copy is using them.
 */
final class Leftovers {

    private static final Duration STOP_AT_MOST = Duration.ofSeconds(60);

    private final Path data;
    private final Path pidFile;

    Leftovers(StateFolder state) {
        this.data = state.postgres();
        this.pidFile = data.resolve("postmaster.pid");
    }

    void clear() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.filter(Leftovers::isPostgres).isPresent()) {
            stop(process.get());
        } else if (process.isPresent()) {
            // Another program has that number by now; PostgreSQL would take it for a database and refuse to start.
            Files.deleteIfExists(pidFile);
        }
        // Our own file is written right after the data folder is made: without it the making was cut short.
        if (Files.isDirectory(data) && !Files.exists(data.resolve(PostgresConfig.FILE))) {
            deleteTree(data);
        }
    }

    /** Whether the database's process runs. */
    boolean isRunning() throws IOException {
        return process().filter(Leftovers::isPostgres).isPresent();
    }

    /** Waits until the database has gone. */
    void awaitStop() throws IOException {
        Optional<ProcessHandle> process = process().filter(Leftovers::isPostgres);
        if (process.isPresent()) {
            await(process.get());
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.isEmpty() || !lines.get(0).strip().matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** A fast stop (open sessions are ended) is the signal INT; Java's own request would wait for every session. */
    private static void stop(ProcessHandle process) throws IOException {
        if (OperatingSystem.isWindows()) {
            process.destroyForcibly();
        } else {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        }
        await(process);
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new Problem(
                    "The database of an earlier run (process " + process.pid() + ") does not stop. End that process.",
                    stillThere);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

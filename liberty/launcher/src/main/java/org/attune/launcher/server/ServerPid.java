package org.attune.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attune.launcher.state.PrivateFiles;

/** Remembers which process the server is, so that one whose launcher was killed can be ended at the next start. */
final class ServerPid {

    private final Path file;

    ServerPid(Path file) {
        this.file = file;
    }

    void write(ProcessHandle process) throws IOException {
        PrivateFiles.write(file, process.pid() + " " + started(process) + "\n");
    }

    /** Ends what an earlier copy left running. Numbers are used again, so the moment of its start must agree too. */
    void endLeftover() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        String[] kept = Files.readString(file).strip().split(" ", -1);
        if (kept.length == 2 && kept[0].matches("[0-9]{1,10}")) {
            Optional<ProcessHandle> process = ProcessHandle.of(Long.parseLong(kept[0]))
                    .filter(p -> started(p).equals(kept[1]));
            if (process.isPresent()) {
                end(process.get());
            }
        }
        Files.delete(file);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            process.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}

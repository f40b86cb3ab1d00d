package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import org.attune.launcher.installation.Installation;

/** The embedded database's main process. */
final class Postmaster {

    private Postmaster() {}

    static ProcessHandle of(Installation installation) throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(installation.state().postgres().resolve("postmaster.pid"))
                        .get(0)
                        .strip());
        return ProcessHandle.of(pid).orElseThrow();
    }
}

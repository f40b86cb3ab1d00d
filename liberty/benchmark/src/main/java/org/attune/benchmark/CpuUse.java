package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import org.attune.launcher.installation.Installation;

/**
 * The CPU that an installation has used so far, or between two moments.
 *
 * @param server seconds of the server's process
 * @param database seconds of the embedded database's processes
 */
record CpuUse(double server, double database) {

    private static final double MILLIS = 1000;

    static CpuUse now(Installation installation) throws IOException {
        long server = Long.parseLong(
                Files.readString(installation.state().serverPid()).split(" ")[0]);
        return new CpuUse(
                Cpu.seconds(ProcessHandle.of(server).orElseThrow()),
                Cpu.secondsWithChildren(Postmaster.of(installation)));
    }

    /** What was used since an earlier moment, for each of so many requests. */
    CpuUse since(CpuUse earlier, int requests) {
        return new CpuUse((server - earlier.server) / requests, (database - earlier.database) / requests);
    }

    double millis() {
        return (server + database) * MILLIS;
    }

    double databaseMillis() {
        return database * MILLIS;
    }

    String words() {
        return String.format("server %.2f, database %.2f", server * MILLIS, database * MILLIS);
    }
}

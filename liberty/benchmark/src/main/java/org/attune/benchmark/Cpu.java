package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU seconds that processes have used, from /proc: so the CPU figures need Linux. */
final class Cpu {

    /** USER_HZ: 100 on every Linux that Java runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    private Cpu() {}

    static double seconds(ProcessHandle process) {
        return ticks(process.pid()) / TICKS_PER_SECOND;
    }

    /** Of a PostgreSQL server: its main process with the children that have ended, and those that run. */
    static double secondsWithChildren(ProcessHandle postmaster) {
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                        .mapToDouble(p -> ticks(p.pid()))
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static double ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Double.parseDouble(fields[USER_TIME])
                    + Double.parseDouble(fields[SYSTEM_TIME])
                    + Double.parseDouble(fields[CHILDREN_USER_TIME])
                    + Double.parseDouble(fields[CHILDREN_SYSTEM_TIME]);
        } catch (IOException ended) {
            return 0;
        }
    }
}

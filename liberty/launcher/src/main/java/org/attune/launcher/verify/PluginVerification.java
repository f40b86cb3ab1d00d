package org.attune.launcher.verify;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.state.PrivateFiles;
import org.attune.launcher.state.StateFolder;

/**
 * One run of the conformance suite. It has a folder, a database, a server and ports of its own; all of it is ended and deleted
 * afterwards, also when it takes too long or is interrupted.
 *
 * @param release whose suite and application
 * @param jars to be looked at
 * @param released earlier releases of them
 * @param withBrowser whether pages are looked at in a browser
 * @param callSeconds how long a call into a plugin may take
 * @param atMost how long all of it may take
 */
public record PluginVerification(
        Distribution release,
        List<Path> jars,
        List<Path> released,
        boolean withBrowser,
        int callSeconds,
        Duration atMost) {

    private static final String PROGRAM = "org.attune.testkit.conformance.Verification";

    /** The suite's own memory; the server beside it has 1 GB. */
    private static final String MEMORY = "-Xmx512m";

    private static final Duration ENDS_WITHIN = Duration.ofSeconds(30);

    /**
     * Runs it, and lets it say what it sees.
     *
     * @return its exit code: 0 where every check has passed
     */
    public int run() {
        try {
            Path folder = Files.createTempDirectory("attune-verify");
            PrivateFiles.createFolder(folder);
            Process process = new ProcessBuilder(command(folder))
                    .inheritIO()
                    .directory(folder.toFile())
                    .start();
            Thread cleanUp = new Thread(() -> end(process, folder));
            Runtime.getRuntime().addShutdownHook(cleanUp);
            try {
                if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                    throw new Problem("The verification was ended after " + minutes(atMost.toMinutes())
                            + ". The last line above says how far it came. To give it longer: --minutes");
                }
                return process.exitValue();
            } finally {
                end(process, folder);
                forget(cleanUp);
            }
        } catch (IOException failed) {
            throw new Problem(
                    "The verification could not be started: " + Problem.firstLineOf(failed)
                            + ". Check that the folder for temporary files can be written and has 2 GB of room.",
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem("The verification was interrupted.", interrupted);
        }
    }

    private static String minutes(long number) {
        return number + (number == 1 ? " minute" : " minutes");
    }

    private List<String> command(Path folder) {
        if (!Files.isDirectory(release.folder().resolve("verify"))) {
            throw new Problem(
                    "This release has no folder verify, which holds the conformance suite. Install it again.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(MEMORY);
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Dattune.distribution=" + release.folder());
        command.add("-Dattune.test.target=" + folder);
        command.add("-Dattune.verify.jars=" + joined(jars));
        command.add("-Dattune.verify.released=" + joined(released));
        command.add("-Dattune.verify.browser=" + withBrowser);
        command.add("-Dattune.verify.seconds=" + callSeconds);
        command.add("-cp");
        command.add(release.folder().resolve("lib") + "/*" + File.pathSeparator
                + release.folder().resolve("verify") + "/*");
        command.add(PROGRAM);
        return command;
    }

    private static String joined(List<Path> paths) {
        return paths.stream()
                .map(path -> path.toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Asks it to end, which ends what it has started; then ends what is left, and deletes the folder. */
    private static synchronized void end(Process process, Path folder) {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            clear(folder);
        } catch (IOException refused) {
            System.err.println("The folder " + folder + " could not be deleted. Delete it.");
        }
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Path homes = folder.resolve("homes");
        if (Files.isDirectory(homes)) {
            try (Stream<Path> each = Files.list(homes)) {
                for (Path home : each.toList()) {
                    Installation.endLeftovers(new StateFolder(home));
                }
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void forget(Thread cleanUp) {
        try {
            Runtime.getRuntime().removeShutdownHook(cleanUp);
        } catch (IllegalStateException alreadyShuttingDown) {
            // It runs at this moment, and finds nothing left to do.
        }
    }
}

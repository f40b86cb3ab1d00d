package org.attune.launcher.server;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.attune.launcher.machine.OperatingSystem;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.StateFolder;

/** The Java process that Open Liberty runs in. */
public final class LibertyProcess implements AutoCloseable {

    private static final Duration STOP_AT_MOST = Duration.ofSeconds(40);

    private final Process process;
    private final StateFolder state;

    private LibertyProcess(Process process, StateFolder state) {
        this.process = process;
        this.state = state;
    }

    /**
     * Starts it, with the Java that runs this program.
     *
     * @param liberty where Liberty is unpacked
     * @param environment what the server is told
     */
    public static LibertyProcess start(Path liberty, StateFolder state, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(liberty, environment));
        Map<String, String> inherited = builder.environment();
        inherited.keySet().removeIf(name -> name.startsWith("ATTUNE_"));
        inherited.putAll(environment);
        inherited.put("WLP_USER_DIR", state.liberty().toString());
        inherited.put("LOG_DIR", state.logs().toString());
        // Another Liberty's settings in the operator's shell are not meant for this one.
        inherited.remove("WLP_OUTPUT_DIR");
        builder.directory(state.serverFolder().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                Redirect.to(state.logs().resolve("server-console.log").toFile()));
        builder.redirectInput(Redirect.from(nothing()));
        Process process = builder.start();
        new ServerPid(state.serverPid()).write(process.toHandle());
        return new LibertyProcess(process, state);
    }

    private static List<String> command(Path liberty, Map<String, String> environment) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path platform = liberty.resolve("lib").resolve("platform").resolve("java");
        String options = Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        // Without Liberty's own Java agent: it rewrites classes to count what its monitoring would show.
        // Nobody reads that here, and a start takes a second longer with it.
        command.add("@" + platform.resolve(options));
        command.add("-Dfile.encoding=UTF-8");
        if (OperatingSystem.isLinux()) {
            // Memory in pages of 2 MB where the system grants them: a tenth less CPU for a request
            // (docs/decisions/0050).
            command.add("-XX:+UseTransparentHugePages");
        }
        // A library that sets no time of its own, such as GOV.UK Notify's, would wait for an answer for ever.
        command.add("-Dsun.net.client.defaultConnectTimeout=20000");
        command.add("-Dsun.net.client.defaultReadTimeout=60000");
        // An operator's own: memory, a profiler.
        Optional.ofNullable(environment.get("ATTUNE_JVM_OPTIONS"))
                .ifPresent(own -> command.addAll(List.of(own.split("\\s+"))));
        command.add("-jar");
        command.add(liberty.resolve("bin/tools/ws-server.jar").toString());
        command.add("attune");
        return command;
    }

    private static File nothing() {
        return new File(OperatingSystem.isWindows() ? "NUL" : "/dev/null");
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The process, for measuring what it uses. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it ends. */
    public void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Asks it to stop, which lets requests in progress finish; ends it where it does not. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(state.serverPid());
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException refused) {
            throw new Problem("The file " + state.serverPid() + " could not be deleted. Delete it.", refused);
        }
    }
}

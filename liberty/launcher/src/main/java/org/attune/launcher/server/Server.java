package org.attune.launcher.server;

import java.io.IOException;
import java.util.Map;
import org.attune.launcher.database.PortCheck;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.StateFolder;

/** The running server. */
public final class Server implements AutoCloseable {

    private final LibertyProcess process;
    private final Readiness readiness;

    private Server(LibertyProcess process, Readiness readiness) {
        this.process = process;
        this.readiness = readiness;
    }

    /** Refuses ports that are taken, and ends a server that a killed copy left behind. */
    public static void makeWay(Settings settings, StateFolder state) {
        try {
            endLeftover(state);
        } catch (IOException refused) {
            throw new Problem(
                    "The file " + state.serverPid() + " cannot be read. Give this user access to it.", refused);
        }
        PortCheck.requireFree("ATTUNE_HTTP_PORT", settings.bind(), settings.httpPort());
        PortCheck.requireFree("ATTUNE_HTTPS_PORT", settings.bind(), settings.httpsPort());
    }

    /** Ends a server that a killed copy left behind. */
    public static void endLeftover(StateFolder state) throws IOException {
        new ServerPid(state.serverPid()).endLeftover();
    }

    /**
     * Writes the server's folder and starts the server. It is not ready yet: see {@link #awaitReady}.
     *
     * @param environment what the server is told
     */
    public static Server start(
            Settings settings, Distribution release, StateFolder state, Map<String, String> environment) {
        try {
            new ServerFolder(state.serverFolder()).write(release, environment, ServerFolder.Purpose.RUN);
            return new Server(
                    LibertyProcess.start(release.liberty(), state, environment), new Readiness(settings, state.logs()));
        } catch (IOException failed) {
            throw new Problem(
                    "The server could not be started: " + Problem.firstLineOf(failed) + ". Check that " + state.folder()
                            + " can be written and the disk has room.",
                    failed);
        }
    }

    /**
     * Waits until {@code GET /health/ready} says UP.
     *
     * @throws Problem when it stops instead, or takes minutes
     */
    public void awaitReady() {
        try {
            readiness.await(process);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Problem("The start was interrupted.", interrupted);
        }
    }

    /** The process, for measuring what it uses. */
    public ProcessHandle handle() {
        return process.handle();
    }

    /** Waits until it ends. */
    public void awaitEnd() throws InterruptedException {
        process.awaitEnd();
    }

    @Override
    public void close() {
        process.close();
    }
}

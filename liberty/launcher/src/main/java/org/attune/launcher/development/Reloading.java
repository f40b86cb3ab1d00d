package org.attune.launcher.development;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;

/** A server that takes in each new jar of a plugin, and says what comes of it to whoever writes the plugin. */
public final class Reloading {

    private final Installation installation;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param installation its database runs
     * @param out what went well
     * @param err why a jar is left out
     */
    public Reloading(Installation installation, PrintStream out, PrintStream err) {
        this.installation = installation;
        this.out = out;
        this.err = err;
    }

    /** Approves a jar and brings its tables up to date, for the server's next start. */
    public void takeIn(PluginVerdict plugin) {
        installation.plugins().approve(plugin.path(), "attune dev", "development");
        installation.preparePlugins();
    }

    /**
     * Starts the server, with what was taken in, and says why the plugin is left out where it is.
     *
     * @return whether it takes part
     */
    public boolean start(PluginVerdict plugin) {
        installation.startServer();
        List<String> reasons = installation.serverMessages().leftOut(plugin.id());
        reasons.forEach(reason -> err.println("The plugin " + plugin.id() + " is left out. " + reason));
        return reasons.isEmpty();
    }

    /**
     * Takes in one jar after the other, until the installation is closed.
     *
     * @param built where they are built
     * @param first the one that runs
     * @throws Problem where the server stopped by itself
     */
    public void takeInEachNew(BuiltJar built, PluginVerdict first) throws InterruptedException {
        PluginVerdict known = first;
        while (!installation.isClosing()) {
            known = built.awaitOther(known, () -> installation.isServerRunning() && !installation.isClosing())
                    .orElseThrow(() -> new Problem("The server stopped by itself. Its log "
                            + installation.serverMessages().file() + " says why."));
            if (known.isFit()) {
                restart(known);
            } else {
                err.println(known.jar() + " is not taken in. " + String.join(" ", known.reasons()));
            }
        }
    }

    private void restart(PluginVerdict plugin) {
        Instant begin = Instant.now();
        installation.stopServer();
        takeIn(plugin);
        String outcome = start(plugin)
                ? "%s %s was taken in, in %.1f seconds. Sign in again."
                : "%s %s cannot run: the server runs without it, after %.1f seconds. Mend it, and build it again.";
        out.println(String.format(
                Locale.ROOT,
                outcome,
                plugin.id(),
                plugin.version(),
                Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    }
}

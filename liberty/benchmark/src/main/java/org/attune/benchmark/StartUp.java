package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.server.Server;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.StateFolder;

/** Start to ready, against the same Liberty with the same features and an empty application. */
final class StartUp {

    private static final int ROUNDS = 3;

    private StartUp() {}

    static List<Figure> measure(Installation installation, Settings settings, Path work) throws IOException {
        Path emptyRelease =
                emptyRelease(Path.of(settings.get("ATTUNE_DISTRIBUTION").orElseThrow()), work);
        // Each has a folder of its own: what Liberty keeps there of one application would be thrown away by the other's start.
        StateFolder emptyState = StateFolder.open(work.resolve("empty-home"));
        // The first start loads the demo and makes keys: not what is compared.
        installation.startServer().close();
        startEmpty(installation, settings, emptyRelease, emptyState).close();
        List<Double> ours = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            empty.add(seconds(() -> startEmpty(installation, settings, emptyRelease, emptyState)));
            ours.add(seconds(installation::startServer));
        }
        return List.of(Figure.of(
                "Start to ready, against the same server with an empty WAR",
                Quantiles.median(ours) / Quantiles.median(empty),
                "2",
                String.format(
                        "median of %d starts in turn: %.1f s and %.1f s",
                        ROUNDS, Quantiles.median(ours), Quantiles.median(empty))));
    }

    private interface Start {
        Server start();
    }

    private static double seconds(Start start) {
        long before = System.nanoTime();
        Server server = start.start();
        double taken = (System.nanoTime() - before) / 1e9;
        server.close();
        return taken;
    }

    private static Server startEmpty(
            Installation installation, Settings settings, Path release, StateFolder state) {
        Settings other = settings.with("ATTUNE_DISTRIBUTION", release.toString());
        Map<String, String> environment = new HashMap<>(installation.serverEnvironment());
        environment.replaceAll((name, value) ->
                value.replace(settings.get("ATTUNE_DISTRIBUTION").orElseThrow() + "/apps", release + "/apps"));
        Server server = Server.start(
                other, Distribution.find(other), state, environment);
        server.awaitReady();
        return server;
    }

    /** The release with everything in it but the application, which is empty. */
    private static Path emptyRelease(Path release, Path work) throws IOException {
        Path folder = Files.createDirectories(work.resolve("empty-release"));
        try (var parts = Files.list(release)) {
            for (Path part : parts.filter(p -> !p.endsWith("apps")).toList()) {
                Files.createSymbolicLink(folder.resolve(part.getFileName()), part);
            }
        }
        Path war = Files.createDirectories(folder.resolve("apps")).resolve("attune.war");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(war))) {
            out.putNextEntry(new ZipEntry("index.html"));
            out.write("empty".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return folder;
    }
}

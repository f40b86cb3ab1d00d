package org.attune.launcher.development;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.attune.launcher.plugin.ApiVersion;
import org.attune.launcher.plugin.PluginJar;
import org.attune.launcher.plugin.PluginVerdict;
import org.attune.launcher.problem.Problem;

/** The jar that a plugin's build makes, again and again, in the folder {@code target}. */
public final class BuiltJar {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

    private final PluginJar reader = new PluginJar(ApiVersion.current());
    private final Path target;

    /** @param plugin the plugin's folder */
    public BuiltJar(Path plugin) {
        this.target = plugin.resolve("target");
    }

    /**
     * The newest jar that says it is a plugin.
     *
     * @throws Problem where there is none, or what speaks against it is known from the jar alone
     */
    public PluginVerdict newest() {
        PluginVerdict found = find().orElseThrow(
                        () -> new Problem("There is no plugin's jar in " + target + ". Build it first: mvn package"));
        if (!found.isFit()) {
            throw new Problem(found.jar() + ": " + String.join(" ", found.reasons()));
        }
        return found;
    }

    /**
     * Waits for another one: built anew, and written whole.
     *
     * @param known the one that runs
     * @param goOn asked again and again; where it says no, waiting ends
     * @return the other one; empty where waiting ended without one
     */
    public Optional<PluginVerdict> awaitOther(PluginVerdict known, BooleanSupplier goOn) throws InterruptedException {
        while (goOn.getAsBoolean()) {
            Thread.sleep(LOOK_AGAIN.toMillis());
            Optional<PluginVerdict> now = find();
            // A jar that is being written cannot be read, or is another one the next time.
            if (now.isPresent() && !now.get().sha256().equals(known.sha256())) {
                Thread.sleep(LOOK_AGAIN.toMillis());
                if (now.equals(find())) {
                    return now;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PluginVerdict> find() {
        try {
            List<Path> jars = jars();
            for (Path jar : jars) {
                PluginVerdict plugin = reader.read(jar);
                if (!plugin.version().isEmpty()) {
                    return Optional.of(plugin);
                }
            }
            return Optional.empty();
        } catch (IOException beingWritten) {
            return Optional.empty();
        }
    }

    private List<Path> jars() throws IOException {
        if (!Files.isDirectory(target)) {
            return List.of();
        }
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(target)) {
            files.filter(file -> file.getFileName().toString().endsWith(".jar")).forEach(jars::add);
        }
        jars.sort(Comparator.comparing(BuiltJar::changed).reversed());
        return jars;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}

package org.attune.testkit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.attune.launcher.plugin.ApiVersion;
import org.attune.launcher.plugin.PluginJar;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;

/**
 * What an installation for tests is made from: a new state folder below {@code target}, free ports, the authorities that
 * ship with the release and those of {@link TestTenants}, all in demo mode. The release is the one that the system property
 * {@code attune.distribution} names.
 */
public final class TestInstallation {

    /** This machine by another of its addresses: what connects from there is believed about whom it connects for. */
    public static final String PROXY = "127.0.0.3";

    /** The host of the operators' screens. */
    public static final String OPERATORS = "operator.localhost";

    private static final String NOTE = "test.properties";

    private final Path home;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Path> pluginJars = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private final Map<Path, String> released = new LinkedHashMap<>();
    private boolean withShippedPlugins = true;
    private boolean withOwnTenants;

    /** A new state folder of its own. */
    public TestInstallation() {
        this(newHome());
    }

    private TestInstallation(Path home) {
        this.home = home;
        Settings process = Settings.ofProcess();
        Distribution release = Distribution.find(process);
        values.put("ATTUNE_DISTRIBUTION", release.folder().toString());
        values.put("ATTUNE_HOME", home.toString());
        values.put("ATTUNE_HTTP_PORT", FreePorts.next());
        values.put("ATTUNE_HTTPS_PORT", FreePorts.next());
        values.put("ATTUNE_PG_PORT", FreePorts.next());
        // Unpacked once for all installations of the build.
        values.put("ATTUNE_PG_PROGRAMS", target().resolve("postgres-programs").toString());
        values.put("ATTUNE_TENANTS_DIR", home.resolve("tenants").toString());
        values.put("ATTUNE_DEMO", "true");
        values.put("ATTUNE_TEST_CLOCK", TestClock.fileIn(home).toString());
        // It lives for a minute or two, on two cores: the second compiler would cost more than its code saves.
        values.put("ATTUNE_JVM_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        // What an hour brings elsewhere, tests need not wait for.
        values.put("ATTUNE_CONSENT_ROUND_SECONDS", "5");
        values.put("ATTUNE_NOTICES_ROUND_SECONDS", "5");
        values.put("ATTUNE_DEADLINES_ROUND_SECONDS", "5");
        values.put("ATTUNE_DIGEST_FROM", "0");
        values.put("ATTUNE_DIGEST_UNTIL", "24");
        values.put("ATTUNE_TRUSTED_PROXIES", PROXY);
        values.put("ATTUNE_OPERATOR_HOST", OPERATORS);
    }

    /** Another setting, by its environment variable's name. */
    public TestInstallation with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** A plugin's jar, to be installed and approved beside those that ship. */
    public TestInstallation withPlugin(Path jar) {
        pluginJars.add(jar);
        return this;
    }

    /** A plugin's jar that is to be tried: on in Harbour, and off in Meadow. */
    public TestInstallation trying(Path jar) {
        try {
            tried.add(new PluginJar(ApiVersion.current()).read(jar).id());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return withPlugin(jar);
    }

    /** An earlier release of a plugin, whose tables are made before those of the jar to be installed. */
    public TestInstallation withReleased(String pluginId, Path jar) {
        released.put(jar, pluginId);
        return this;
    }

    /** Without the plugins that ship, and with no authorities but those that somebody writes into {@code tenants} in its folder. */
    public TestInstallation bare() {
        withShippedPlugins = false;
        withOwnTenants = true;
        return this;
    }

    /** The state folder. */
    public Path home() {
        return home;
    }

    /** Everything that is set; the tenants' folder is written now. */
    public Settings settings() {
        try {
            if (!withOwnTenants) {
                TestTenants.write(
                        Distribution.find(Settings.of(values)).tenants(),
                        Path.of(values.get("ATTUNE_TENANTS_DIR")),
                        tried);
            }
            Properties note = new Properties();
            note.putAll(values);
            try (Writer out = Files.newBufferedWriter(home.resolve(NOTE))) {
                note.store(out, null);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return Settings.of(values);
    }

    /** What the installation in this folder was started with. */
    static Settings settingsOf(Path home) {
        Properties note = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve(NOTE))) {
            note.load(in);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        Map<String, String> values = new LinkedHashMap<>();
        note.stringPropertyNames().forEach(name -> values.put(name, note.getProperty(name)));
        return Settings.of(values);
    }

    List<Path> pluginJars() {
        return pluginJars;
    }

    /** Earlier releases, and whose they are, in the order in which they were given. */
    Map<Path, String> released() {
        return released;
    }

    boolean isWithShippedPlugins() {
        return withShippedPlugins;
    }

    /** The build's folder for what it makes. */
    public static Path target() {
        return Path.of(System.getProperty("attune.test.target", "target")).toAbsolutePath();
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(target().resolve("homes")), "attune-");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

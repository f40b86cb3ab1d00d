package org.attune.launcher.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attune.launcher.problem.Problem;

/**
 * What the operator has set. Each setting is an environment variable such as {@code ATTUNE_HTTP_PORT}, or the system
 * property of the same meaning ({@code -Dattune.http.port=9180}), which wins. Unchangeable; {@link #with} gives a copy.
 */
public final class Settings {

    private static final String PREFIX = "ATTUNE_";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** The settings of the running process. */
    public static Settings ofProcess() {
        Map<String, String> found = new TreeMap<>();
        System.getenv().forEach((name, value) -> put(found, name, value));
        System.getProperties()
                .forEach((name, value) ->
                        put(found, name.toString().toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
        return new Settings(found);
    }

    /** Exactly these settings, by the name of the environment variable, and defaults for the rest. */
    public static Settings of(Map<String, String> values) {
        Map<String, String> found = new TreeMap<>();
        values.forEach((name, value) -> put(found, name, value));
        return new Settings(found);
    }

    /** A copy with one setting changed; {@code name} is the environment variable's. */
    public Settings with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        put(changed, name, value);
        return new Settings(changed);
    }

    private static void put(Map<String, String> target, String name, String value) {
        if (name.startsWith(PREFIX) && !value.isBlank()) {
            target.put(name, value.strip());
        }
    }

    /** A setting by its environment variable's name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Every setting that was given, by environment variable's name. */
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    /** Where data, keys and logs are kept: {@code ~/.attune} unless set. */
    public Path home() {
        return get("ATTUNE_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".attune"))
                .toAbsolutePath()
                .normalize();
    }

    /** The address that the server listens on: this machine only unless set. */
    public String bind() {
        return get("ATTUNE_BIND").orElse("127.0.0.1");
    }

    /** The server's http port. */
    public int httpPort() {
        return port("ATTUNE_HTTP_PORT", 9080);
    }

    /** The server's https port. */
    public int httpsPort() {
        return port("ATTUNE_HTTPS_PORT", 9443);
    }

    /** The embedded database's port. */
    public int pgPort() {
        return port("ATTUNE_PG_PORT", 5434);
    }

    /** Whether the demo's data and accounts are wanted: off unless asked for. */
    public boolean demo() {
        return get("ATTUNE_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** A file or folder setting, if it was given. */
    public Optional<Path> path(String name) {
        return get(name).map(value -> Path.of(value).toAbsolutePath().normalize());
    }

    private int port(String name, int otherwise) {
        return get(name).map(value -> parsePort(name, value)).orElse(otherwise);
    }

    private static int parsePort(String name, String value) {
        if (value.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new Problem(name + " is \"" + value + "\". Set it to a number from 1 to 65535.");
    }
}

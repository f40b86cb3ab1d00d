package org.attune.kernel.plugin;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher found out about each installed jar (plugins.json): its checksum, and why it may not take part.
 *
 * @param plugins every installed jar; null in a file that does not list them
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Verdicts(@Nullable List<Verdict> plugins) {

    private static final Logger LOG = Logger.getLogger(Verdicts.class.getName());

    /**
     * @param jar the absolute path
     * @param reasons why it is left out; empty where nothing speaks against it
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Verdict(String id, String version, String description, String jar, String sha256, List<String> reasons) {}

    /** Where the file is, and other things about the installed plugins may be kept. */
    static Path folder() {
        String file = file();
        Path folder = file == null ? null : Path.of(file).toAbsolutePath().getParent();
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
    }

    private static @Nullable String file() {
        String file = System.getProperty("attune.plugins.file", System.getenv("ATTUNE_PLUGINS_FILE"));
        return file == null || file.isBlank() ? null : file;
    }

    /** None where no file is named; the server then runs without plugins, and says so in the log. */
    static List<Verdict> read() {
        String file = file();
        if (file == null) {
            LOG.warning("No plugin takes part: ATTUNE_PLUGINS_FILE names no file");
            return List.of();
        }
        try {
            List<Verdict> plugins = new ObjectMapper()
                    .readValue(Path.of(file).toFile(), Verdicts.class)
                    .plugins();
            return plugins == null ? List.of() : plugins;
        } catch (IOException e) {
            LOG.log(
                    Level.SEVERE,
                    "No plugin takes part: " + file + " cannot be read. Start with the launcher again.",
                    e);
            return List.of();
        }
    }
}

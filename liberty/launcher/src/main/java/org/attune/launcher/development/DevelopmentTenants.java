package org.attune.launcher.development;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.launcher.problem.Problem;
import org.attune.launcher.state.FolderCopy;

/** Two authorities of the demonstration: the plugin is on from the start in the first, and off in the second. */
public final class DevelopmentTenants {

    /** Where the plugin is on. */
    public static final String WITH = "kent";

    private static final String WITHOUT = "luton";
    private static final YAMLMapper YAML = new YAMLMapper();

    private DevelopmentTenants() {}

    /**
     * Writes their folders, unless they are there.
     *
     * @param shipped the release's authorities
     * @return the folder with both
     */
    public static Path write(Path shipped, DevelopmentHome home, String pluginId) {
        Path tenants = home.folder().resolve("tenants");
        try {
            for (String slug : List.of(WITH, WITHOUT)) {
                if (!Files.exists(tenants.resolve(slug))) {
                    FolderCopy.copy(shipped.resolve(slug), tenants.resolve(slug));
                    plugins(tenants.resolve(slug).resolve("tenant.yaml"), slug.equals(WITH), pluginId);
                }
            }
            return tenants;
        } catch (IOException refused) {
            throw new Problem(
                    "The authorities could not be written to " + tenants + ": " + Problem.firstLineOf(refused) + ".",
                    refused);
        }
    }

    private static void plugins(Path file, boolean on, String pluginId) throws IOException {
        ObjectNode tenant = (ObjectNode) YAML.readTree(file.toFile());
        ObjectNode plugins = tenant.putObject("plugins");
        if (on) {
            plugins.putObject(pluginId).put("enabled", true);
        }
        YAML.writeValue(file.toFile(), tenant);
    }
}

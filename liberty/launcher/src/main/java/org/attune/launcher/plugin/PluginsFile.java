package org.attune.launcher.plugin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.attune.launcher.state.PrivateFiles;

/**
 * What the server is told of the plugins, as JSON.
 *
 * @param apiVersion the version of the api that they were held against
 * @param plugins every installed jar, those that are left out too
 */
public record PluginsFile(String apiVersion, List<PluginVerdict> plugins) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Writes it whole or not at all. */
    public void write(Path file) throws IOException {
        PrivateFiles.write(file, JSON.writeValueAsString(this) + "\n");
    }
}

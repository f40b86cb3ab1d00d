package org.attune.launcher.plugin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found out about one installed jar. The server reads these and loads the jars that have no reason.
 *
 * @param id the plugin's id, or the file's name where the jar does not say
 * @param version its version; empty where the jar does not say
 * @param description what it is for; empty where the jar does not say
 * @param jar the absolute path
 * @param sha256 the jar's SHA-256, in lower-case hexadecimal digits
 * @param reasons why it is left out, each a plain sentence; empty when it may run
 */
public record PluginVerdict(
        String id, String version, String description, String jar, String sha256, List<String> reasons) {

    /** A copy that is left out for one more reason. */
    public PluginVerdict leftOut(String reason) {
        List<String> all = new ArrayList<>(reasons);
        all.add(reason);
        return new PluginVerdict(id, version, description, jar, sha256, List.copyOf(all));
    }

    /** Whether nothing speaks against it. */
    @JsonIgnore
    public boolean isFit() {
        return reasons.isEmpty();
    }

    /** The jar. */
    @JsonIgnore
    public Path path() {
        return Path.of(jar);
    }
}

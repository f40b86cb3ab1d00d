package org.attune.launcher.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Reads one tenant.yaml: its form by the schema, its sense by the rules here. */
final class TenantFile {

    private static final long LARGEST = 1024 * 1024;

    private final TenantSchema schema = new TenantSchema();

    /**
     * What came of reading a file.
     *
     * @param tenant the authority, where nothing is wrong
     * @param findings what is wrong
     * @param lines the line of a JSON pointer, for findings that show only beside other files
     */
    record Reading(Optional<Tenant> tenant, List<Finding> findings, ToIntFunction<String> lines) {}

    Reading read(Path file) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                return wrong(file, 1, "the file is larger than 1 MB. No authority has so much to say of itself.");
            }
            YamlDocument document = YamlDocument.parse(Files.readString(file));
            List<Finding> findings = new ArrayList<>(KeptTexts.check(file, document));
            if (findings.isEmpty()) {
                findings.addAll(schema.check(file, document));
            }
            if (findings.isEmpty()) {
                findings.addAll(sense(file, document));
            }
            Optional<Tenant> tenant =
                    findings.isEmpty() ? Optional.of(tenant(file, document.root())) : Optional.empty();
            return new Reading(tenant, findings, document::lineOf);
        } catch (YamlDocument.NotYaml wrong) {
            return wrong(file, wrong.line(), String.valueOf(wrong.getMessage()));
        } catch (CharacterCodingException otherEncoding) {
            return wrong(file, 1, "the file is not in UTF-8. Save it as UTF-8.");
        }
    }

    private static Reading wrong(Path file, int line, String message) {
        return new Reading(Optional.empty(), List.of(new Finding(file, line, message)), pointer -> line);
    }

    private static List<Finding> sense(Path file, YamlDocument document) {
        List<Finding> findings = new ArrayList<>();
        JsonNode root = document.root();
        Path absolute = file.toAbsolutePath();
        String folder = absolute.getName(absolute.getNameCount() - 2).toString();
        if (!root.path("slug").asText().equals(folder)) {
            findings.add(new Finding(
                    file, document.lineOf("/slug"), "slug must be the name of the folder, \"" + folder + "\"."));
        }
        double contrast = Contrast.withWhite(root.at("/branding/accent").asText());
        if (contrast < Contrast.FOR_TEXT) {
            findings.add(new Finding(
                    file,
                    document.lineOf("/branding/accent"),
                    String.format(
                            Locale.ROOT,
                            "branding.accent is too light: its contrast with white is %.1f to 1, and people need at"
                                    + " least 4.5 to 1. Choose a darker colour.",
                            // Never rounded up to the bar that it misses.
                            Math.floor(contrast * 10) / 10)));
        }
        repeatedKeys(file, document, "record", findings);
        repeatedKeys(file, document, "consent", findings);
        requiredConsent(file, document, findings);
        return findings;
    }

    private static void repeatedKeys(Path file, YamlDocument document, String list, List<Finding> findings) {
        Set<String> seen = new HashSet<>();
        JsonNode entries = document.root().path(list);
        for (int i = 0; i < entries.size(); i++) {
            String key = entries.get(i).path("key").asText();
            if (!seen.add(key)) {
                findings.add(new Finding(
                        file,
                        document.lineOf("/" + list + "/" + i + "/key"),
                        list + " has the key \"" + key + "\" twice. Each key must be its own."));
            }
        }
    }

    private static void requiredConsent(Path file, YamlDocument document, List<Finding> findings) {
        for (JsonNode purpose : document.root().path("consent")) {
            if (purpose.path("key").asText().equals("involvement")
                    && purpose.path("required").asBoolean()) {
                return;
            }
        }
        findings.add(new Finding(
                file,
                document.lineOf("/consent"),
                "consent must have an entry with key: involvement and required: true. No work starts without it."));
    }

    private static Tenant tenant(Path file, JsonNode root) {
        ObjectNode profile = root.deepCopy();
        profile.remove("plugins");
        List<String> hosts = new ArrayList<>();
        root.path("hosts").forEach(host -> hosts.add(host.asText()));
        Map<String, Tenant.PluginChoice> plugins = new TreeMap<>();
        root.path("plugins")
                .properties()
                .forEach(entry -> plugins.put(
                        entry.getKey(),
                        new Tenant.PluginChoice(
                                entry.getValue().path("enabled").asBoolean(), settings(entry.getValue()))));
        return new Tenant(
                file,
                root.path("id").asInt(),
                root.path("slug").asText(),
                root.path("name").asText(),
                List.copyOf(hosts),
                profile,
                plugins);
    }

    private static JsonNode settings(JsonNode plugin) {
        return plugin.has("settings") ? plugin.get("settings") : JsonNodeFactory.instance.objectNode();
    }
}

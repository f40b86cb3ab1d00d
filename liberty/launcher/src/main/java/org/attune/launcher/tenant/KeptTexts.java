package org.attune.launcher.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.attune.api.validation.Text;

/** Looks whether every text of a tenant.yaml can be kept at all, before anything else is asked of it. */
final class KeptTexts {

    /** Far more than the longest that a rule allows. */
    private static final int LONGEST = 4000;

    private static final int SHOWN = 60;

    private KeptTexts() {}

    static List<Finding> check(Path file, YamlDocument document) {
        List<Finding> findings = new ArrayList<>();
        walk(
                document.root(),
                "",
                (pointer, message) -> findings.add(new Finding(
                        file, document.lineOf(pointer), shortened(TenantSchema.name(pointer)) + " " + message + ".")));
        return findings;
    }

    private static void walk(JsonNode node, String pointer, BiConsumer<String, String> wrong) {
        if (node.isTextual()) {
            check(node.asText(), "").ifPresent(message -> wrong.accept(pointer, message));
        }
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Optional<String> message = check(entry.getKey(), "has a name in it that ");
            message.ifPresent(words -> wrong.accept(pointer, words));
            if (message.isEmpty()) {
                walk(entry.getValue(), pointer + "/" + entry.getKey(), wrong);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(node.get(i), pointer + "/" + i, wrong);
        }
    }

    private static Optional<String> check(String text, String before) {
        if (text.length() > LONGEST) {
            return Optional.of(before + "is longer than 4,000 characters");
        }
        return Text.isLines(text) ? Optional.empty() : Optional.of(before + "has characters that cannot be used");
    }

    private static String shortened(String name) {
        return name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    }
}

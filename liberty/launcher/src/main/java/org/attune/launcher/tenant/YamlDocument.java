package org.attune.launcher.tenant;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A YAML text as JSON, which still knows what stood on which line. */
final class YamlDocument {

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlDocument(JsonNode root, Map<String, Integer> lines) {
        this.root = root;
        this.lines = lines;
    }

    /** @throws NotYaml where the text is not YAML */
    static YamlDocument parse(String text) throws NotYaml {
        try {
            JsonNode root = new ObjectMapper(YAML).readTree(text);
            return new YamlDocument(root, lines(text));
        } catch (JsonProcessingException wrong) {
            JsonLocation where = wrong.getLocation();
            throw new NotYaml(where == null ? 1 : Math.max(1, where.getLineNr()), plainWords(wrong));
        } catch (IOException textCannotFail) {
            throw new IllegalStateException(textCannotFail);
        }
    }

    private static Map<String, Integer> lines(String text) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    private static String plainWords(JsonProcessingException wrong) {
        String said = wrong.getOriginalMessage();
        if (said.startsWith("Duplicate field")) {
            return said.replaceFirst("Duplicate field '(.*)'", "\"$1\" is there twice. Remove one.");
        }
        // The parser's last lines repeat the place; its first lines say what it met and what it wanted.
        return "this is not YAML: "
                + said.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("in '") && !line.startsWith("at ["))
                        .filter(line -> !line.contains("^"))
                        .limit(2)
                        .reduce((first, second) -> first + ", " + second)
                        .orElse("it cannot be read")
                + ".";
    }

    JsonNode root() {
        return root;
    }

    /** The line of the thing at a JSON pointer, or of the nearest thing around it. */
    int lineOf(String pointer) {
        String at = pointer;
        while (!at.isEmpty()) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return lines.getOrDefault("", 1);
    }

    /** The text is not YAML. */
    static final class NotYaml extends Exception {

        private static final long serialVersionUID = 1L;

        private final int line;

        private NotYaml(int line, String message) {
            super(message);
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}

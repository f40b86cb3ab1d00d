package org.attune.launcher.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Holds a tenant.yaml against the JSON Schema {@code tenant-schema.json}, and says what differs in plain words. */
final class TenantSchema {

    private final JsonNode source;
    private final JsonSchema schema;

    TenantSchema() {
        this.source = read();
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(source, config);
    }

    private static JsonNode read() {
        try (InputStream text = Objects.requireNonNull(TenantSchema.class.getResourceAsStream("tenant-schema.json"))) {
            return new ObjectMapper().readTree(text);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    List<Finding> check(Path file, YamlDocument document) {
        return schema.validate(document.root()).stream()
                .map(message -> finding(file, document, message))
                .distinct()
                .sorted(Comparator.comparingInt(Finding::line))
                .toList();
    }

    private Finding finding(Path file, YamlDocument document, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String unknown = "additionalProperties".equals(message.getType()) ? "/" + message.getProperty() : "";
        return new Finding(file, document.lineOf(pointer + unknown), words(message, pointer));
    }

    private String words(ValidationMessage message, String pointer) {
        String inside = name(pointer + "/" + message.getProperty());
        return switch (message.getType()) {
            case "required" -> inside + " is missing.";
            case "additionalProperties" -> inside + " is not known. Check its spelling.";
            case "minItems" -> name(pointer) + " must have at least one entry.";
            case "uniqueItems" -> name(pointer) + " has the same entry twice.";
            default -> name(pointer) + " must be " + description(message) + ".";
        };
    }

    /** Each property's description in the schema completes the sentence "it must be …". */
    private String description(ValidationMessage message) {
        String keyword = message.getSchemaLocation().getFragment().toString();
        JsonNode property = source.at(keyword.substring(0, keyword.lastIndexOf('/')));
        return property.path("description").asText("as the schema says: " + message.getMessage());
    }

    /** {@code /consent/0/title} as people count: {@code consent 1.title}. No list is so long that its numbers have five digits. */
    static String name(String pointer) {
        StringBuilder name = new StringBuilder();
        for (String step : pointer.split("/", -1)) {
            if (step.matches("[0-9]{1,4}")) {
                name.append(" ").append(Integer.parseInt(step) + 1);
            } else if (!step.isEmpty()) {
                name.append(name.length() == 0 ? "" : ".").append(step);
            }
        }
        return name.length() == 0 ? "the file" : name.toString();
    }
}

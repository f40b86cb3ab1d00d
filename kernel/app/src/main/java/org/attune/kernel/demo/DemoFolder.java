package org.attune.kernel.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of an authority's demo. */
@ApplicationScoped
class DemoFolder {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Inject
    @ConfigProperty(name = "attune.tenants.dir")
    Optional<String> tenants;

    /** Empty where this authority has no such file: then that part of the demo is left out. */
    Optional<Path> file(String slug, String name) {
        return tenants.map(dir -> Path.of(dir, slug, "demo").resolve(name)).filter(Files::isRegularFile);
    }

    <T> Optional<T> read(String slug, String name, Class<T> type) {
        return file(slug, name).map(file -> parse(file, type));
    }

    /** A plugin has JSON-P and no parser of YAML: it gets the one as the other. */
    Optional<JsonObject> readJson(String slug, String name) {
        return file(slug, name).map(file -> {
            try (JsonReader reader = Json.createReader(
                    new StringReader(new JsonMapper().writeValueAsString(parse(file, Object.class))))) {
                return reader.readObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T parse(Path file, Class<T> type) {
        try {
            return YAML.readValue(file.toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}

package org.attune.kernel.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The description of the kernel's own interface, which MicroProfile OpenAPI makes from its resources. It gives the document over
 * HTTP only, so it is asked for once, of this very server, and remembered: it changes with a release.
 */
@ApplicationScoped
public class KernelInterface {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "attune.http.port", defaultValue = "9080")
    int port;

    private @Nullable JsonNode remembered;

    /** A copy, which the caller may change. */
    public synchronized ObjectNode copy() throws IOException {
        JsonNode document = remembered;
        if (document == null) {
            document = fetch();
            remembered = document;
        }
        return document.deepCopy();
    }

    private JsonNode fetch() throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi?format=JSON"))
                .header("Accept", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException("/openapi answered " + response.statusCode());
            }
            return new ObjectMapper().readTree(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

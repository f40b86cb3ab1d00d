package org.attune.testkit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the server answered. */
public final class Reply {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String question;
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    Reply(String question, int status, HttpHeaders headers, byte[] body) {
        this.question = question;
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A header's value; empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** All headers. */
    public HttpHeaders headers() {
        return headers;
    }

    /** The body as it came. */
    public byte[] bytes() {
        return body.clone();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as a page. */
    public Document page() {
        return Jsoup.parse(text());
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("Not JSON: " + this, notJson);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** Whether it sends the reader elsewhere. */
    public boolean isRedirect() {
        return status / 100 == 3 && !header("Location").isEmpty();
    }

    /** Where it sends the reader, without the host. */
    public String target() {
        URI location = URI.create(header("Location"));
        String query = location.getRawQuery();
        return location.getRawPath() + (query == null ? "" : "?" + query);
    }

    /** Fails unless the status is this one. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + " but got " + this);
        }
        return this;
    }

    /** For a failure's message. */
    @Override
    public String toString() {
        String text = text();
        return question + ": " + status + " " + header("Content-Type") + " "
                + (text.length() > 1500 ? text.substring(0, 1500) + "…" : text);
    }
}

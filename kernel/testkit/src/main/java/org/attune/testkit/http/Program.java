package org.attune.testkit.http;

import java.util.Map;

/** A program that uses the REST interface with an API key. */
public final class Program {

    private static final String BASE = "/api/v1/";

    private final Wire wire;
    private final String key;

    Program(Wire wire, String key) {
        this.wire = wire;
        this.key = key;
    }

    /** @param path below {@code /api/v1/} */
    public Reply get(String path) {
        return send("GET", path, "");
    }

    /** @param path below {@code /api/v1/} */
    public Reply post(String path, String json) {
        return send("POST", path, json);
    }

    /** @param path below {@code /api/v1/} */
    public Reply send(String method, String path, String json) {
        return send(method, path, json, Map.of());
    }

    /**
     * @param path below {@code /api/v1/}
     * @param more headers besides those that a program always sends; another Accept takes the place of the usual one
     */
    public Reply send(String method, String path, String json, Map<String, String> more) {
        return send(method, path, Wire.bytes(json), more);
    }

    /** As {@link #send(String, String, String)}, with bytes that may be no text at all. */
    public Reply send(String method, String path, byte[] body) {
        return send(method, path, body, Map.of());
    }

    private Reply send(String method, String path, byte[] body, Map<String, String> more) {
        Map<String, String> headers = new java.util.LinkedHashMap<>(more);
        headers.putIfAbsent("Accept", "application/json, application/problem+json");
        if (!key.isEmpty()) {
            headers.put("Authorization", "Bearer " + key);
        }
        if (body.length > 0) {
            headers.put("Content-Type", "application/json");
        }
        return wire.send(method, BASE + path, headers, body);
    }
}

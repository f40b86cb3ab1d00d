package org.attune.testkit.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.attune.launcher.settings.Settings;

/**
 * One authority, as seen from outside.
 *
 * @param id its number
 * @param slug its short name
 * @param host its first host name
 * @param httpPort where it speaks http, to browsers
 * @param httpsPort where it speaks https, to everybody
 * @param apiKey the demo's key
 * @param passwords of the demo's accounts, by email address
 */
public record Authority(
        int id, String slug, String host, int httpPort, int httpsPort, String apiKey, Map<String, String> passwords) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** What its folder says. */
    public static Authority read(String slug, Path tenants, Settings settings) {
        try {
            JsonNode tenant =
                    YAML.readTree(tenants.resolve(slug).resolve("tenant.yaml").toFile());
            JsonNode demo = YAML.readTree(tenants.resolve(slug)
                    .resolve("demo")
                    .resolve("accounts.yaml")
                    .toFile());
            Map<String, String> passwords = new HashMap<>();
            demo.path("accounts")
                    .forEach(account -> passwords.put(
                            account.path("email").asText(),
                            account.path("password").asText()));
            return new Authority(
                    tenant.path("id").asInt(),
                    slug,
                    tenant.path("hosts").path(0).asText(),
                    settings.httpPort(),
                    settings.httpsPort(),
                    demo.path("apiKey").asText(),
                    Map.copyOf(passwords));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Programs with the demo's key. */
    public Program program() {
        return program(apiKey);
    }

    /** Programs with this key; an empty one sends none. */
    public Program program(String key) {
        return new Program(wire(host), key);
    }

    /** Somebody who has not signed in, with a cookie jar of their own. */
    public Visitor visitor() {
        return new Visitor(wire(host));
    }

    /** One of the demo's people, signed in; {@code senco} is {@code senco@<slug>.example}. */
    public Visitor signedIn(String who) {
        String email = email(who);
        return visitor().signIn(email, password(email));
    }

    /** The password of one of the demo's accounts. */
    public String password(String email) {
        String password = passwords.get(email);
        if (password == null) {
            throw new IllegalArgumentException(email + " is no account of " + slug + "'s demo");
        }
        return password;
    }

    /** The demo's address of {@code who}. */
    public String email(String who) {
        return who.contains("@") ? who : who + "@" + slug + ".example";
    }

    /** The address of a page, for a browser. */
    public String url(String path) {
        return "http://" + host + ":" + httpPort + path;
    }

    /** The same server under another host's name. */
    public Wire wire(String asHost) {
        return new Wire(asHost, httpsPort);
    }
}

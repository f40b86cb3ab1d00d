package org.attune.testkit.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Speaks the part of GOV.UK Notify's API that sends messages and tells what became of them, over http: tokens are checked as Notify
 * checks them, and a message is refused where a test said so.
 */
public final class NotifyServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/v2/notifications";

    private final HttpServer server;
    private final String service = UUID.randomUUID().toString();
    private final String secret = UUID.randomUUID().toString();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Map<String, List<Integer>> refusals = new ConcurrentHashMap<>();
    private final Map<UUID, String> statuses = new ConcurrentHashMap<>();
    private final List<String> wrongTokens = new CopyOnWriteArrayList<>();

    /** A message that was accepted. */
    public record Sent(UUID id, String type, String to, String reference, JsonNode personalisation) {}

    private NotifyServer(HttpServer server) {
        this.server = server;
    }

    /** Begins to answer on a port of its own. */
    public static NotifyServer start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            NotifyServer notify = new NotifyServer(http);
            http.createContext("/", notify::answer);
            http.setExecutor(Executors.newCachedThreadPool());
            http.start();
            return notify;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The key that it knows. */
    public String key() {
        return "attune-" + service + "-" + secret;
    }

    /** Refuses the next messages to an address with these statuses, one after the other. */
    public void refuse(String to, Integer... with) {
        refusals.put(to, new CopyOnWriteArrayList<>(with));
    }

    /** Says from now on that this became of a message. */
    public void became(UUID id, String status) {
        statuses.put(id, status);
    }

    /** What was accepted for an address, in order. */
    public List<Sent> to(String address) {
        return sent.stream().filter(one -> one.to().equals(address)).toList();
    }

    /** Why tokens were refused. */
    public List<String> wrongTokens() {
        return List.copyOf(wrongTokens);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            String path = exchange.getRequestURI().getPath();
            if (!isSigned(exchange.getRequestHeaders().getFirst("Authorization"))) {
                reply(exchange, 403, error(403, "AuthError", "Invalid token: signature, api token is not valid"));
            } else if (exchange.getRequestMethod().equals("POST")) {
                send(exchange, path.substring(PATH.length() + 1), body);
            } else if (path.equals(PATH)) {
                list(
                        exchange,
                        Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
            } else {
                one(exchange, path.substring(PATH.length() + 1));
            }
        }
    }

    /** A token of HS256 from our service, not older than half a minute. */
    private boolean isSigned(String authorization) throws IOException {
        String[] token = authorization == null
                ? new String[0]
                : authorization.replaceFirst("^Bearer ", "").split("\\.", -1);
        if (token.length != 3) {
            wrongTokens.add("no token");
            return false;
        }
        JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(token[1]));
        boolean fits = MessageDigest.isEqual(
                        Base64.getUrlDecoder().decode(token[2]), signature(token[0] + "." + token[1]))
                && claims.path("iss").asText().equals(service)
                && Math.abs(Instant.now().getEpochSecond() - claims.path("iat").asLong()) <= 30;
        if (!fits) {
            wrongTokens.add("wrong token");
        }
        return fits;
    }

    private byte[] signature(String of) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(of.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void send(HttpExchange exchange, String type, JsonNode body) throws IOException {
        String to = body.path("email_address").asText(body.path("phone_number").asText());
        List<Integer> refused = refusals.getOrDefault(to, new ArrayList<>());
        if (!refused.isEmpty()) {
            int status = refused.remove(0);
            reply(exchange, status, error(status, "ValidationError", "email_address Not a valid email address"));
            return;
        }
        Sent message =
                new Sent(UUID.randomUUID(), type, to, body.path("reference").asText(), body.path("personalisation"));
        sent.add(message);
        ObjectNode answer = JSON.createObjectNode()
                .put("id", message.id().toString())
                .put("reference", message.reference())
                .put("uri", url() + PATH + "/" + message.id());
        ObjectNode content = answer.putObject("content")
                .put("body", message.personalisation().path("body").asText());
        if (type.equals("email")) {
            content.put("subject", message.personalisation().path("subject").asText())
                    .put("from_email", "x@notify.example");
        } else {
            content.put("from_number", "GOVUK");
        }
        template(answer);
        reply(exchange, 201, answer);
    }

    private static void template(ObjectNode of) {
        of.putObject("template")
                .put("id", UUID.randomUUID().toString())
                .put("version", 1)
                .put("uri", "https://notify.example/template");
    }

    private void list(HttpExchange exchange, String query) throws IOException {
        ObjectNode answer = JSON.createObjectNode();
        var all = answer.putArray("notifications");
        sent.stream()
                .filter(one -> query.contains("reference=" + one.reference()))
                .forEach(one -> all.add(notification(one)));
        answer.putObject("links").put("current", url() + PATH);
        reply(exchange, 200, answer);
    }

    private void one(HttpExchange exchange, String id) throws IOException {
        Optional<Sent> found =
                sent.stream().filter(one -> one.id().toString().equals(id)).findFirst();
        if (found.isPresent()) {
            reply(exchange, 200, notification(found.get()));
        } else {
            reply(exchange, 404, error(404, "NoResultFound", "No result found"));
        }
    }

    private ObjectNode notification(Sent message) {
        ObjectNode one = JSON.createObjectNode()
                .put("id", message.id().toString())
                .put("reference", message.reference())
                .put("email_address", message.to())
                .put("type", message.type())
                .put("status", statuses.getOrDefault(message.id(), "sending"))
                .put("body", message.personalisation().path("body").asText())
                .put("subject", message.personalisation().path("subject").asText())
                .put("created_at", Instant.now().toString())
                .put("is_cost_data_ready", true)
                .put("cost_in_pounds", 0.0);
        one.putObject("cost_details");
        template(one);
        return one;
    }

    private static ObjectNode error(int status, String error, String message) {
        ObjectNode answer = JSON.createObjectNode().put("status_code", status);
        answer.putArray("errors").addObject().put("error", error).put("message", message);
        return answer;
    }

    private static void reply(HttpExchange exchange, int status, JsonNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

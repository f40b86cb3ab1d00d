package org.attune.tests.family;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a screen reader reads of a page's main part, from the browser's own accessibility tree, and whether that is the order
 * in which it stands on the screen.
 */
final class ReadingOrder {

    /** What people stop at; text between is read on the way. */
    private static final Set<String> STOPS = Set.of(
            "alert", "heading", "textbox", "radio", "group", "radiogroup", "button", "link", "DisclosureTriangle");

    private static final Set<String> NAMED = Set.of("heading", "textbox", "radio", "button", "link", "group");

    /** Lines that overlap by rounding are one below the other. */
    private static final double TOLERANCE = 2;

    private final CDPSession browser;
    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private double lowest = Double.NEGATIVE_INFINITY;
    private String above = "the top";

    private ReadingOrder(CDPSession browser) {
        this.browser = browser;
    }

    /** What is read, a line for each stop: "textbox: Code (6 numbers. It works for 10 minutes)". Fails where it jumps. */
    static List<String> of(Page page) {
        ReadingOrder order = new ReadingOrder(page.context().newCDPSession(page));
        JsonObject main = order.main();
        order.walk(main);
        if (!order.problems.isEmpty()) {
            throw new AssertionError(page.url() + ":\n" + String.join("\n", order.problems) + "\nread: " + order.read);
        }
        return List.copyOf(order.read);
    }

    private JsonObject main() {
        JsonObject found = null;
        for (JsonElement node : browser.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            JsonObject one = node.getAsJsonObject();
            nodes.put(one.get("nodeId").getAsString(), one);
            if (value(one, "role").equals("main")) {
                found = one;
            }
        }
        if (found == null) {
            throw new AssertionError("There is no main part");
        }
        return found;
    }

    private void walk(JsonObject node) {
        if (!node.get("ignored").getAsBoolean()) {
            String role = value(node, "role");
            if (STOPS.contains(role) && !opensAndCloses(node)) {
                stop(node, role);
            }
        }
        if (node.has("childIds")) {
            for (JsonElement child : node.getAsJsonArray("childIds")) {
                JsonObject next = nodes.get(child.getAsString());
                if (next != null) {
                    walk(next);
                }
            }
        }
    }

    /** The frame around what a triangle opens: the triangle is what is read. */
    private boolean opensAndCloses(JsonObject node) {
        return browser.send("DOM.describeNode", which(node))
                .getAsJsonObject("node")
                .get("nodeName")
                .getAsString()
                .equals("DETAILS");
    }

    private static JsonObject which(JsonObject node) {
        JsonObject which = new JsonObject();
        which.add("backendNodeId", node.get("backendDOMNodeId"));
        return which;
    }

    private void stop(JsonObject node, String role) {
        String name = value(node, "name");
        String description = value(node, "description");
        String line = role + ": " + name + (description.isEmpty() ? "" : " (" + description + ")");
        read.add(line);
        if (name.isBlank() && NAMED.contains(role)) {
            problems.add("has no name: " + line);
        }
        double[] box = box(node);
        // What stands beside the last one is lower or level; nothing may be wholly above it.
        if (box[1] < lowest - TOLERANCE) {
            problems.add(line + " is read after " + above + " and stands above it");
        }
        if (box[0] > lowest) {
            lowest = box[0];
            above = line;
        }
    }

    /** Top and bottom. */
    private double[] box(JsonObject node) {
        try {
            var quad = browser.send("DOM.getBoxModel", which(node))
                    .getAsJsonObject("model")
                    .getAsJsonArray("border");
            return new double[] {quad.get(1).getAsDouble(), quad.get(5).getAsDouble()};
        } catch (PlaywrightException inline) {
            // It has no box of its own.
            return new double[] {lowest, lowest};
        }
    }

    private static String value(JsonObject node, String property) {
        JsonObject held = node.getAsJsonObject(property);
        JsonElement value = held == null ? null : held.get("value");
        return value == null ? "" : value.getAsString().strip();
    }
}

package org.attune.launcher.tenant;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What would change if a tenant.yaml were applied: one line for each value. */
final class TenantDifference {

    private TenantDifference() {}

    /** Lines such as {@code plugins.traded-hours.enabled: true -> false}; none where both are the same. */
    static List<String> between(JsonNode now, JsonNode wanted) {
        Map<String, String> before = leaves(now);
        Map<String, String> after = leaves(wanted);
        Map<String, String> all = new TreeMap<>(before);
        all.putAll(after);
        List<String> lines = new ArrayList<>();
        for (String path : all.keySet()) {
            String from = before.getOrDefault(path, "(nothing)");
            String to = after.getOrDefault(path, "(nothing)");
            if (!from.equals(to)) {
                lines.add(path + ": " + from + " -> " + to);
            }
        }
        return lines;
    }

    private static Map<String, String> leaves(JsonNode root) {
        Map<String, String> leaves = new TreeMap<>();
        collect("", root, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties().forEach(entry -> collect(join(path, entry.getKey()), entry.getValue(), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                // Two digits keep the order of a list's entries.
                collect(join(path, String.format(Locale.ROOT, "%02d", i + 1)), node.get(i), leaves);
            }
        } else if (!path.isEmpty()) {
            leaves.put(path, node.toString());
        }
    }

    private static String join(String path, String step) {
        return path.isEmpty() ? step : path + "." + step;
    }
}

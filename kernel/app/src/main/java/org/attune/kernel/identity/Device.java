package org.attune.kernel.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody signed in from, in words that they know it by. A browser says of itself what it likes, so it decides nothing. */
final class Device {

    /** The order matters: each of these says that it is the ones below it too. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone",
            "an iPhone",
            "iPad",
            "an iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "a Chromebook",
            "Mac OS",
            "a Mac",
            "Linux",
            "Linux");

    private Device() {}

    static String of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent;
        return find(BROWSERS, said, "A browser") + " on " + find(SYSTEMS, said, "a computer");
    }

    private static String find(Map<String, String> known, String said, String otherwise) {
        return known.entrySet().stream()
                .filter(one -> said.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

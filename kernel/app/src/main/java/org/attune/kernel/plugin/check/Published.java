package org.attune.kernel.plugin.check;

import java.util.List;

/** The packages that plugins may use: the allow-list. */
public final class Published {

    /** How the names of their classes begin. */
    public static final List<String> PACKAGES = List.of(
            "java.",
            "javax.",
            "jakarta.",
            "org.eclipse.microprofile.",
            "org.pf4j.",
            "org.slf4j.",
            "org.primefaces.",
            "org.attune.api.",
            // What proxies of beans, woven entities and reflection (from the fifteenth call on) need.
            "org.jboss.weld.",
            "org.eclipse.persistence.",
            "jdk.internal.reflect.");

    private Published() {}

    /** Whether a class of this binary name is published to plugins. */
    public static boolean has(String className) {
        return PACKAGES.stream().anyMatch(className::startsWith);
    }
}

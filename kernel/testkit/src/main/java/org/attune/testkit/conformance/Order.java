package org.attune.testkit.conformance;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What is asked for, as the launcher says it in system properties.
 *
 * @param jars to be looked at
 * @param released earlier releases of these plugins
 * @param withBrowser whether pages are to be looked at in a browser
 * @param seconds how long a call into a plugin may take
 */
record Order(List<Path> jars, List<Path> released, boolean withBrowser, int seconds) {

    static Order ofProcess() {
        return new Order(
                paths("attune.verify.jars"),
                paths("attune.verify.released"),
                Boolean.parseBoolean(System.getProperty("attune.verify.browser", "true")),
                Integer.getInteger("attune.verify.seconds", 20));
    }

    private static List<Path> paths(String property) {
        return Arrays.stream(System.getProperty(property, "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }
}

package org.attune.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Keeps the one installation of this process until the process ends: where Maven runs the tests in several processes, JUnit's own
 * store ends with each class. With the system property {@code attune.test.home} the tests use the installation that runs from that folder, which {@link Attune#main} started: for
 * writing tests, when they are run again and again. The jar that the system property {@code attune.test.plugin} names is installed
 * beside those that ship.
 */
final class AttuneExtension implements ParameterResolver {

    private static @Nullable Attune running;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Attune.class;
    }

    @Override
    public Attune resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running();
    }

    private static synchronized Attune running() {
        Attune present = running;
        if (present == null) {
            present = startOrJoin();
            Runtime.getRuntime().addShutdownHook(new Thread(present::close));
            running = present;
        }
        return present;
    }

    private static Attune startOrJoin() {
        String home = System.getProperty("attune.test.home");
        return home == null ? Attune.start(installation()) : Attune.join(Path.of(home));
    }

    private static TestInstallation installation() {
        // It lives for the whole run: without the second compiler each sign-in would hash for 0.8 s, and not for 0.2.
        TestInstallation installation = new TestInstallation().with("ATTUNE_JVM_OPTIONS", "-XX:+UseSerialGC");
        String plugin = System.getProperty("attune.test.plugin");
        return plugin == null || !Files.exists(Path.of(plugin)) ? installation : installation.trying(Path.of(plugin));
    }
}

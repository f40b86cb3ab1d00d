package org.attune.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Keeps the run's one installation in JUnit's root store, which closes it when the run ends. With the system property {@code
 * attune.test.home} the tests use the installation that runs from that folder, which {@link Attune#main} started: for
 * writing tests, when they are run again and again. The jar that the system property {@code attune.test.plugin} names is installed
 * beside those that ship.
 */
final class AttuneExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(AttuneExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Attune.class;
    }

    @Override
    public Attune resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(Attune.class, type -> startOrJoin(), Attune.class);
    }

    private static Attune startOrJoin() {
        String running = System.getProperty("attune.test.home");
        return running == null ? Attune.start(installation()) : Attune.join(Path.of(running));
    }

    private static TestInstallation installation() {
        TestInstallation installation = new TestInstallation();
        String plugin = System.getProperty("attune.test.plugin");
        return plugin == null || !Files.exists(Path.of(plugin))
                ? installation
                : installation.withPlugin(Path.of(plugin));
    }
}

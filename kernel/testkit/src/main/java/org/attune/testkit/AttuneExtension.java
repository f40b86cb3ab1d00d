package org.attune.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the run's one installation in JUnit's root store, which closes it when the run ends. */
final class AttuneExtension implements ParameterResolver {

    private static final Namespace OURS = Namespace.create(AttuneExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Attune.class;
    }

    @Override
    public Attune resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Attune.class, type -> Attune.start(new TestInstallation()), Attune.class);
    }
}

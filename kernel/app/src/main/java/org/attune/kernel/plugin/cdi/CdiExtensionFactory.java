package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.inject.spi.BeanManager;
import org.attune.kernel.plugin.PluginHost;
import org.pf4j.ExtensionFactory;

/** Lets PF4J give out the beans that CDI manages, instead of making instances of its own. */
record CdiExtensionFactory(PluginBeansExtension beans, BeanManager manager) implements ExtensionFactory {

    @Override
    public <T> T create(Class<T> extensionClass) {
        return PluginHost.get()
                .ownerOf(extensionClass)
                .flatMap(beans::of)
                .orElseThrow(() -> new IllegalStateException(extensionClass + " is not of a plugin that takes part"))
                .instance(extensionClass, manager);
    }
}

package org.attune.kernel.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attune.api.plugin.ApiVersion;
import org.pf4j.AbstractExtensionFinder;
import org.pf4j.CompoundPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.DefaultPluginStatusProvider;
import org.pf4j.ExtensionFactory;
import org.pf4j.ExtensionFinder;
import org.pf4j.JarPluginLoader;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginStatusProvider;
import org.pf4j.PluginWrapper;

/** PF4J with our class loading, extensions found among the jar's classes, and instances that CDI makes. */
final class AttunePluginManager extends DefaultPluginManager {

    private final Function<String, Set<String>> extensionClasses;

    /** @param extensionClasses the names of a plugin's extension classes, by the plugin's id */
    AttunePluginManager(Function<String, Set<String>> extensionClasses) {
        super(List.<Path>of());
        this.extensionClasses = extensionClasses;
        setSystemVersion(ApiVersion.CURRENT);
    }

    void useExtensionFactory(ExtensionFactory factory) {
        this.extensionFactory = factory;
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new ManifestPluginDescriptorFinder();
    }

    @Override
    protected PluginStatusProvider createPluginStatusProvider() {
        // Switching is per authority and lives in the database; PF4J's own list of disabled plugins stays empty.
        return new DefaultPluginStatusProvider(Path.of("."));
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new CompoundPluginLoader().add(new BehindPublishedPackages(this));
    }

    @Override
    protected ExtensionFinder createExtensionFinder() {
        return new AmongClasses(this);
    }

    private static final class BehindPublishedPackages extends JarPluginLoader {

        BehindPublishedPackages(PluginManager manager) {
            super(manager);
        }

        @Override
        public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
            ClassLoader published = new PublishedPackages(AttunePluginManager.class.getClassLoader());
            PluginClassLoader loader = new PluginClassLoader(pluginManager, descriptor, published);
            loader.addFile(jar.toFile());
            return loader;
        }
    }

    /** We have read every class of the jar anyway, so a plugin needs no index made by an annotation processor. */
    private static final class AmongClasses extends AbstractExtensionFinder {

        private final AttunePluginManager manager;

        AmongClasses(AttunePluginManager manager) {
            super(manager);
            this.manager = manager;
        }

        @Override
        public Map<String, Set<String>> readPluginsStorages() {
            return manager.getPlugins().stream()
                    .map(PluginWrapper::getPluginId)
                    .collect(Collectors.toMap(Function.identity(), manager.extensionClasses));
        }

        @Override
        public Map<String, Set<String>> readClasspathStorages() {
            return Map.of();
        }
    }
}

package org.attune.kernel.persistence;

import java.net.URL;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the kernel's classes first, then each plugin's; resources too, because EclipseLink reads the bytes of classes. */
final class PluginAwareClassLoader extends ClassLoader {

    private final List<ClassLoader> plugins;

    PluginAwareClassLoader(ClassLoader kernel, List<ClassLoader> plugins) {
        super(kernel);
        this.plugins = plugins;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        for (ClassLoader plugin : plugins) {
            try {
                return plugin.loadClass(name);
            } catch (ClassNotFoundException e) {
                // Perhaps the next one has it.
            }
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        return plugins.stream()
                .map(plugin -> plugin.getResource(name))
                .filter(url -> url != null)
                .findFirst()
                .orElse(null);
    }
}

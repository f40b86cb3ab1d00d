package org.attune.kernel.plugin;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.attune.kernel.plugin.check.Published;
import org.jspecify.annotations.Nullable;

/**
 * The parent of every plugin's class loader: lets through the packages that are published to plugins, and nothing else of the
 * kernel or of the libraries that it happens to use. Stops mistakes, not a hostile jar.
 */
final class PublishedPackages extends ClassLoader {

    private static final List<String> PUBLISHED_FOLDERS =
            Published.PACKAGES.stream().map(name -> name.replace('.', '/')).toList();

    PublishedPackages(ClassLoader kernel) {
        super(kernel);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!Published.has(name)) {
            throw new ClassNotFoundException(name + " (not published to plugins)");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isPublished(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isPublished(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean isPublished(String resource) {
        return PUBLISHED_FOLDERS.stream().anyMatch(resource::startsWith);
    }
}

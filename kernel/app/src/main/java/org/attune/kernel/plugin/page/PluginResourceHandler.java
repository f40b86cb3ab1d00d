package org.attune.kernel.plugin.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.net.URL;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.gate.PluginGate;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code /plugins/{id}/x.xhtml} in the jar's {@code views/} and the library {@code plugin-{id}} in its {@code resources/},
 * while the plugin is on. Faces remembers views that it has compiled, so the filter stands before this one.
 */
public class PluginResourceHandler extends ResourceHandlerWrapper {

    private static final Pattern VIEW = Pattern.compile("/plugins/([a-z][a-z0-9-]*)/([a-z0-9][a-z0-9/-]*\\.xhtml)");
    private static final String LIBRARY = "plugin-";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_/-]*(\\.[A-Za-z0-9-]+)+");

    public PluginResourceHandler(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext faces, String name) {
        Matcher view = VIEW.matcher(name);
        if (!name.startsWith("/plugins/")) {
            return super.createViewResource(faces, name);
        }
        if (!view.matches()) {
            return null;
        }
        return find(view.group(1), "views/" + view.group(2))
                .map(PluginView::new)
                .orElse(null);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        return createResource(name, library, null);
    }

    @Override
    public @Nullable Resource createResource(String name, @Nullable String library, @Nullable String contentType) {
        if (library == null || !library.startsWith(LIBRARY)) {
            return super.createResource(name, library, contentType);
        }
        if (!FILE.matcher(name).matches()) {
            return null;
        }
        String pluginId = library.substring(LIBRARY.length());
        return find(pluginId, "resources/" + name)
                .map(url -> new PluginResource(url, name, library, version(pluginId)))
                .orElse(null);
    }

    @Override
    public boolean libraryExists(String library) {
        return library.startsWith(LIBRARY)
                ? gate().isOn(library.substring(LIBRARY.length()))
                : super.libraryExists(library);
    }

    private static Optional<URL> find(String pluginId, String path) {
        return PluginHost.get()
                .find(pluginId)
                .filter(plugin -> gate().isOn(pluginId))
                .map(plugin -> plugin.resource(path));
    }

    private static String version(String pluginId) {
        return PluginHost.get().find(pluginId).map(InstalledPlugin::version).orElse("");
    }

    private static PluginGate gate() {
        return CDI.current().select(PluginGate.class).get();
    }

    private static final class PluginView extends ViewResource {

        private final URL url;

        PluginView(URL url) {
            this.url = url;
        }

        @Override
        public URL getURL() {
            return url;
        }
    }
}

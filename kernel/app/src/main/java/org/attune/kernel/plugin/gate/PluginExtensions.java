package org.attune.kernel.plugin.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.pf4j.ExtensionPoint;

/** What the plugins that are on for the present authority add at an extension point. */
@ApplicationScoped
public class PluginExtensions {

    private static final Logger LOG = Logger.getLogger(PluginExtensions.class.getName());

    @Inject
    PluginGate gate;

    /** An extension, and whose it is. */
    public record Of<T>(InstalledPlugin plugin, T extension) {}

    /** @return the extensions of this type, in the order in which the plugins are installed */
    public <T extends ExtensionPoint> Stream<Of<T>> of(Class<T> type) {
        return gate.on().stream().flatMap(plugin -> of(type, plugin).map(extension -> new Of<>(plugin, extension)));
    }

    /**
     * What the kernel's features declare, and then what the plugins that are on do: each its own only, whatever it says.
     *
     * @param key by which a declaration is known; a plugin's begins with its id and a full stop
     */
    public <T extends ExtensionPoint, D> List<D> declared(
            Stream<T> kernel, Class<T> type, Function<T, List<D>> declarations, Function<D, String> key) {
        Stream<D> own = of(type).flatMap(of -> declarations.apply(of.extension()).stream()
                .filter(one -> key.apply(one).startsWith(of.plugin().id() + ".")));
        return Stream.concat(kernel.flatMap(source -> declarations.apply(source).stream()), own)
                .toList();
    }

    /** Those of one plugin, whether or not it is on: for what is set up once at the start, and for whoever has passed the gate. */
    public <T extends ExtensionPoint> Stream<T> of(Class<T> type, InstalledPlugin plugin) {
        try {
            List<T> extensions = PluginHost.get().extensions(type, plugin);
            return extensions.stream();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Extensions of plugin " + plugin.id() + " cannot be made", e);
            return Stream.empty();
        }
    }
}

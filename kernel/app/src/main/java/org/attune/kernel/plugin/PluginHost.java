package org.attune.kernel.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.plugin.ApiVersion;
import org.attune.kernel.plugin.Verdicts.Verdict;
import org.attune.kernel.plugin.check.ClassFile;
import org.attune.kernel.plugin.check.Conformance;
import org.attune.kernel.plugin.check.Linkage;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;
import org.pf4j.ExtensionFactory;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginRuntimeException;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;

/**
 * The installed plugins. Loaded once, when the first asks: that is CDI's start, before there are beans, so this is a plain
 * class. Whatever is wrong with a jar becomes a reason on it, and everything else goes on.
 */
public final class PluginHost {

    private static @Nullable PluginHost instance;

    private final List<InstalledPlugin> plugins = new ArrayList<>();
    private final AttunePluginManager manager = new AttunePluginManager(this::extensionClasses);

    private PluginHost() {}

    public static synchronized PluginHost get() {
        PluginHost host = instance;
        if (host == null) {
            host = new PluginHost();
            instance = host;
            host.load(Verdicts.read(), new RememberedGuards(Verdicts.folder().resolve("plugin-guards.properties")));
        }
        return host;
    }

    /** Every installed plugin, also those left out. */
    public List<InstalledPlugin> all() {
        return List.copyOf(plugins);
    }

    /** Those that take part. */
    public List<InstalledPlugin> running() {
        return plugins.stream().filter(InstalledPlugin::isRunning).toList();
    }

    /** The one with this id; where two jars claim it, the one that takes part. */
    public Optional<InstalledPlugin> find(String id) {
        List<InstalledPlugin> named =
                plugins.stream().filter(plugin -> plugin.id().equals(id)).toList();
        return named.stream().filter(InstalledPlugin::isRunning).findFirst().or(() -> named.stream()
                .findFirst());
    }

    /** The plugin that a class came from; empty for the kernel's and the server's. */
    public Optional<InstalledPlugin> ownerOf(Class<?> type) {
        return plugins.stream()
                .filter(plugin -> plugin.owns(type.getClassLoader()))
                .findFirst();
    }

    /** PF4J's way to a plugin's extensions, in instances that the factory gives. */
    public <T> List<T> extensions(Class<T> type, InstalledPlugin plugin) {
        return manager.getExtensions(type, plugin.id());
    }

    public void useExtensionFactory(ExtensionFactory factory) {
        manager.useExtensionFactory(factory);
    }

    /** When the application stops; a new start begins anew. */
    public static synchronized void stop() {
        if (instance != null) {
            instance.manager.stopPlugins();
            instance.manager.unloadPlugins();
            instance = null;
        }
    }

    private void load(List<Verdict> verdicts, RememberedGuards remembered) {
        for (Verdict verdict : verdicts) {
            InstalledPlugin plugin = new InstalledPlugin(verdict.id(), verdict.version(), verdict.description());
            plugins.add(plugin);
            PluginJar jar = new PluginJar(Path.of(verdict.jar()));
            jar.guards().or(() -> remembered.of(plugin.id())).ifPresent(plugin::guards);
            verdict.reasons().forEach(plugin::leaveOut);
            if (plugin.isRunning()) {
                loadSound(plugin, jar, verdict);
            }
        }
        remembered.plugins().stream()
                .filter(id -> find(id).isEmpty())
                .forEach(id -> plugins.add(gone(id, remembered.of(id).orElse(Set.of()))));
        remembered.remember(plugins);
    }

    private static InstalledPlugin gone(String id, Set<String> guards) {
        InstalledPlugin plugin = new InstalledPlugin(id, "", "");
        plugin.guards(guards);
        plugin.leaveOut("It was used here before, and its jar is no longer installed.");
        return plugin;
    }

    private void loadSound(InstalledPlugin plugin, PluginJar jar, Verdict verdict) {
        try {
            if (!jar.sha256().equals(verdict.sha256())) {
                plugin.leaveOut(
                        "The jar has changed since it was checked. Restart the service to have it checked again.");
                return;
            }
            String id = manager.loadPlugin(jar.path());
            if (id == null || !id.equals(plugin.id())) {
                plugin.leaveOut("The jar says that its id is " + id + ", not " + plugin.id() + ".");
                return;
            }
            checkManifest(plugin, manager.getPlugin(id));
            readClasses(plugin, jar, (PluginClassLoader) manager.getPluginClassLoader(id));
            start(plugin);
        } catch (ClassNotFoundException e) {
            plugin.leaveOut("Its classes do not link: " + e.getMessage());
        } catch (IOException | PluginRuntimeException | IllegalArgumentException e) {
            plugin.leaveOut("The jar cannot be loaded: " + e.getMessage());
        } catch (LinkageError e) {
            plugin.leaveOut("Its classes do not link: " + e.getMessage());
        }
    }

    private void checkManifest(InstalledPlugin plugin, PluginWrapper wrapper) {
        String range = wrapper.getDescriptor().getRequires();
        if (!manager.getVersionManager().checkVersionConstraint(ApiVersion.CURRENT, range)) {
            plugin.leaveOut("It needs api version " + range + ", and this release has " + ApiVersion.CURRENT + ".");
        }
        if (!wrapper.getDescriptor().getDependencies().isEmpty()) {
            plugin.leaveOut("It depends on another plugin. What two plugins need belongs in the kernel.");
        }
    }

    private static void readClasses(InstalledPlugin plugin, PluginJar jar, PluginClassLoader loader)
            throws IOException, ClassNotFoundException {
        List<ClassFile> files = jar.classFiles();
        List<String> problems = Stream.concat(
                        Linkage.problems(files, loader).stream(), Conformance.problems(files).stream())
                .toList();
        problems.forEach(plugin::leaveOut);
        List<Class<?>> classes = new ArrayList<>();
        if (problems.isEmpty()) {
            for (ClassFile file : files) {
                classes.add(Class.forName(file.name(), false, loader));
            }
        }
        plugin.loaded(loader, classes, jar.entityClassNames(), jar.otherFiles());
    }

    private void start(InstalledPlugin plugin) {
        if (plugin.isRunning() && manager.startPlugin(plugin.id()) != PluginState.STARTED) {
            Throwable failure = manager.getPlugin(plugin.id()).getFailedException();
            plugin.leaveOut("It did not start: " + (failure == null ? "it does not say why." : failure.toString()));
        }
    }

    private Set<String> extensionClasses(String pluginId) {
        return find(pluginId).map(InstalledPlugin::classes).orElse(List.of()).stream()
                .filter(type -> type.isAnnotationPresent(Extension.class))
                .map(Class::getName)
                .collect(Collectors.toSet());
    }
}

package org.attune.kernel.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginClassLoader;

/** One installed jar: what it says of itself, its classes where they could be loaded, and every reason why it is left out. */
public final class InstalledPlugin {

    private static final Logger LOG = Logger.getLogger(InstalledPlugin.class.getName());

    private final String id;
    private final String version;
    private final String description;
    /** Kept: pages compare each name in them with that of each plugin. */
    private final String namePrefix;

    private final CopyOnWriteArrayList<String> reasons = new CopyOnWriteArrayList<>();
    private @Nullable PluginClassLoader classLoader;
    private List<Class<?>> classes = List.of();
    private List<String> entityClassNames = List.of();
    private List<String> files = List.of();
    private Optional<Set<String>> guards = Optional.empty();

    InstalledPlugin(String id, String version, String description) {
        this.id = id;
        this.version = version;
        this.description = description;
        this.namePrefix = camelCase(id);
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    /** Its id as words: {@code traded-hours} is "Traded hours". */
    public String title() {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** For an administrator; empty where the jar does not say. */
    public String description() {
        return description;
    }

    /** Whether it takes part on this server. Whether it is on for an authority is the gate's to say. */
    public boolean isRunning() {
        return reasons.isEmpty();
    }

    /** Why it is left out, each a plain sentence; empty where it takes part. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** From now on it takes no part, until the next start. */
    public void leaveOut(String reason) {
        if (reasons.addIfAbsent(reason)) {
            LOG.log(Level.SEVERE, "Plugin {0} {1} is left out. {2}", new Object[] {id, version, reason});
        }
    }

    /** @throws IllegalStateException where it was left out before its classes were loaded */
    public ClassLoader classLoader() {
        return loaded();
    }

    /** Every class of the jar; empty where they were not loaded. */
    public List<Class<?>> classes() {
        return classes;
    }

    /** The classes that the jar's META-INF/persistence.xml lists. */
    public List<String> entityClassNames() {
        return entityClassNames;
    }

    /** The paths of the files in the jar that are no classes; empty where they were not read. */
    public List<String> files() {
        return files;
    }

    /** The simple names of the events whose work it can refuse; empty where nobody knows, because the jar cannot be read. */
    public Optional<Set<String>> guards() {
        return guards;
    }

    /** A file of this jar; never of another plugin or the kernel. */
    public @Nullable URL resource(String path) {
        return classLoader == null ? null : classLoader.findResource(path);
    }

    /** The words of a file of this jar, in UTF-8; none where it has no such file. */
    public Properties words(String path) {
        return WordsFile.read(resource(path));
    }

    /** Where its tables are: {@code plugin_traded_hours}. */
    public String schema() {
        return "plugin_" + id.replace('-', '_');
    }

    /** The beginning of all its names: {@code traded-hours} names its beans {@code tradedHours...}. */
    public String namePrefix() {
        return namePrefix;
    }

    boolean owns(@Nullable ClassLoader loader) {
        return loader != null && loader == classLoader;
    }

    void guards(Set<String> events) {
        guards = Optional.of(Set.copyOf(events));
    }

    void loaded(PluginClassLoader loader, List<Class<?>> itsClasses, List<String> entities, List<String> otherFiles) {
        classLoader = loader;
        classes = List.copyOf(itsClasses);
        entityClassNames = List.copyOf(entities);
        files = List.copyOf(otherFiles);
    }

    /** A jar that cannot be read has its file's name as id, which may be anything. */
    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String word : id.split("-+")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private PluginClassLoader loaded() {
        if (classLoader == null) {
            throw new IllegalStateException("Plugin " + id + " was not loaded");
        }
        return classLoader;
    }
}

package org.attune.testkit.plugin;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * Makes broken copies of the sample plugin. Each has an id of its own, and nothing of the sample but its shape, so that they can be
 * installed beside it and beside one another.
 */
public final class BrokenPlugins {

    /** What the copies say that they can refuse: blocked for an authority that has one of them switched on. */
    public static final String GUARDED = "ActivityRecorded";

    private static final String PACKAGES = "org.attune.plugins.";

    /** A stand-in to compile with; the kernel's own is there when the plugin is loaded, and not published. */
    private static final String KERNEL_CLASS = "org.attune.kernel.tenancy.TenantContext";

    private static final String KERNEL_FILE = "org/attune/kernel/tenancy/TenantContext.class";

    private final Path sample;
    private final SourceCompiler compiler;

    /**
     * @param sample the sample plugin's jar
     * @param libraries what a plugin compiles against: the api's jar, Jakarta EE's, EclipseLink's, PF4J's
     */
    public BrokenPlugins(Path sample, Path... libraries) {
        this.sample = sample;
        this.compiler = new SourceCompiler(String.join(
                File.pathSeparator, Arrays.stream(libraries).map(Path::toString).toList()));
    }

    /** @return where each was written */
    public Map<BrokenPlugin, Path> writeAllTo(Path folder) throws IOException {
        Map<BrokenPlugin, Path> written = new EnumMap<>(BrokenPlugin.class);
        for (BrokenPlugin broken : BrokenPlugin.values()) {
            written.put(broken, writeTo(folder, broken));
        }
        return written;
    }

    public Path writeTo(Path folder, BrokenPlugin broken) throws IOException {
        Path target = folder.resolve(broken.id() + ".jar");
        if (broken == BrokenPlugin.CORRUPT) {
            byte[] whole = Files.readAllBytes(sample);
            return Files.write(target, Arrays.copyOf(whole, whole.length / 2));
        }
        JarCopy copy = bare(broken);
        switch (broken) {
            case OTHER_API_VERSION -> copy.says("Plugin-Requires", ">=2.0.0 & <3.0.0");
            case FAILING_MIGRATION ->
                copy.with("db/migration/V1__broken.sql", "create table nonsense (id no_such_type);\n");
            case UNLINKABLE_CLASS ->
                copy.with(source(broken, BrokenSources.UNLINKABLE)).without(fileOf(broken, "Missing"));
            case UNMAPPABLE_ENTITY ->
                copy.with(source(broken, BrokenSources.UNMAPPABLE))
                        .with("META-INF/persistence.xml", BrokenSources.persistenceOf(packageOf(broken) + ".Broken"));
            case KERNEL_CLASS ->
                copy.with(compiler.compile(KERNEL_CLASS, BrokenSources.KERNEL_CLASS))
                        .without(KERNEL_FILE);
            case UNRESOLVED_INJECTION_POINT -> copy.with(source(broken, BrokenSources.UNRESOLVED));
            case DUPLICATE_BEAN_NAME -> copy.with(source(broken, BrokenSources.DUPLICATE_NAME));
            case FOREIGN_BEAN_NAME -> copy.with(source(broken, BrokenSources.FOREIGN_NAME));
            case NOT_SERIALIZABLE -> copy.with(source(broken, BrokenSources.NOT_SERIALIZABLE));
            case NOT_PROXYABLE -> copy.with(source(broken, BrokenSources.NOT_PROXYABLE));
            case JNDI_LOOKUP -> copy.with(source(broken, BrokenSources.JNDI));
            case UNSOUND_SETTINGS -> copy.with(source(broken, BrokenSources.UNSOUND_SETTINGS));
            default -> {
                // Sound as it is.
            }
        }
        return copy.writeTo(target);
    }

    /** The sample's manifest with an id of its own, and none of its classes, tables or pages. */
    private JarCopy bare(BrokenPlugin broken) throws IOException {
        JarCopy copy = JarCopy.of(sample);
        copy.keepOnlyManifest();
        return copy.id(broken.id())
                .says("Plugin-Guards", GUARDED)
                .says("Plugin-Description", "A copy of the sample plugin, broken on purpose: " + broken.id() + ".");
    }

    private Map<String, byte[]> source(BrokenPlugin broken, String body) throws IOException {
        return compiler.compile(packageOf(broken) + ".Broken", "package " + packageOf(broken) + ";\n" + body);
    }

    private static String packageOf(BrokenPlugin broken) {
        return PACKAGES + broken.id().replace("-", "");
    }

    private static String fileOf(BrokenPlugin broken, String className) {
        return packageOf(broken).replace('.', '/') + "/" + className + ".class";
    }
}

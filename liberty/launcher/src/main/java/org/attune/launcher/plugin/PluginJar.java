package org.attune.launcher.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipException;
import org.attune.launcher.state.Sha256;
import org.pf4j.DefaultVersionManager;

/** Reads one jar: whether it is whole, and what its manifest says. Nothing in it is run. */
public final class PluginJar {

    /** The id becomes part of a schema's name and of addresses. */
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final int LONGEST_ID = 40;

    private final DefaultVersionManager versions = new DefaultVersionManager();
    private final String apiVersion;

    /** @param apiVersion the version of the api that this release has */
    public PluginJar(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    /** What the jar says of itself, with every reason why it cannot run here. */
    public PluginVerdict read(Path file) throws IOException {
        Path jar = file.toAbsolutePath().normalize();
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        String sha256 = Sha256.of(jar);
        try (JarFile zip = new JarFile(jar.toFile())) {
            readWhole(zip);
            Manifest manifest = zip.getManifest();
            Attributes says = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String id = value(says, "Plugin-Id");
            List<String> reasons = reasons(says, id);
            return new PluginVerdict(
                    id.isEmpty() ? name : id,
                    value(says, "Plugin-Version"),
                    value(says, "Plugin-Description"),
                    jar.toString(),
                    sha256,
                    reasons);
        } catch (ZipException | SecurityException damaged) {
            return new PluginVerdict(
                    name,
                    "",
                    "",
                    jar.toString(),
                    sha256,
                    List.of("The jar is damaged and cannot be read. Get it again."));
        }
    }

    private List<String> reasons(Attributes says, String id) {
        List<String> reasons = new ArrayList<>();
        if (id.isEmpty()) {
            reasons.add("The jar is not a plugin: its manifest has no Plugin-Id.");
            return reasons;
        }
        if (!id.matches(ID) || id.length() > LONGEST_ID) {
            reasons.add("Its Plugin-Id is not lower-case letters, digits and single hyphens, at most 40 in all.");
        }
        if (!isVersion(value(says, "Plugin-Version"))) {
            reasons.add("Its Plugin-Version is not a version such as 1.2.0.");
        }
        apiReason(value(says, "Plugin-Requires"), reasons);
        return reasons;
    }

    private void apiReason(String requires, List<String> reasons) {
        if (requires.isEmpty()) {
            reasons.add("It does not say which api version it needs: its manifest has no Plugin-Requires.");
            return;
        }
        try {
            if (!versions.checkVersionConstraint(apiVersion, requires)) {
                reasons.add("It needs api version " + requires + ", and this release has " + apiVersion + ".");
            }
        } catch (RuntimeException notARange) {
            reasons.add("Its Plugin-Requires, \"" + requires + "\", is not a range of versions.");
        }
    }

    private boolean isVersion(String version) {
        try {
            return !version.isEmpty() && versions.compareVersions(version, version) == 0;
        } catch (RuntimeException notAVersion) {
            return false;
        }
    }

    /** Every entry's checksum is compared on the way. */
    private static void readWhole(JarFile zip) throws IOException {
        Enumeration<JarEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            try (InputStream content = zip.getInputStream(entries.nextElement())) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private static String value(Attributes says, String name) {
        String value = says.getValue(name);
        return value == null ? "" : value.strip();
    }
}

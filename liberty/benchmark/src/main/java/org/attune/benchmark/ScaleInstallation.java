package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.testkit.http.Authority;

/** An installation of some size, in a folder of its own, filled once and then kept. */
record ScaleInstallation(Installation installation, Authority luton, List<String> children) implements AutoCloseable {

    /** Fills the folder where nobody has, which takes a good while for the large one. */
    static ScaleInstallation open(Path release, Path tenants, Path folder, ScaleSize size) throws Exception {
        Path authorities = Files.createDirectories(folder).resolve("tenants");
        if (Files.notExists(authorities)) {
            write(tenants, authorities, size);
        }
        Settings settings = Prepared.settings(release, authorities, folder.resolve("home"));
        Installation installation = Installation.open(settings, Map.of("shared_buffers", "1GB"));
        try {
            return running(installation, settings, authorities, size);
        } catch (Exception failed) {
            installation.close();
            throw failed;
        }
    }

    private static ScaleInstallation running(
            Installation installation, Settings settings, Path authorities, ScaleSize size) throws Exception {
        Prepared.prepare(installation, settings);
        installation.startServer();
        Authority luton = Authority.read("luton", authorities, settings);
        return new ScaleInstallation(installation, luton, ScaleData.fill(installation, size));
    }

    private static void write(Path tenants, Path authorities, ScaleSize size) throws IOException {
        try (Stream<Path> files = Files.walk(tenants)) {
            for (Path file : files.toList()) {
                Files.copy(file, authorities.resolve(tenants.relativize(file).toString()));
            }
        }
        NewTenantFolder folder = new NewTenantFolder(authorities);
        for (int i = 0; i < size.authorities() - 3; i++) {
            folder.write(MadeAuthority.of(i), "");
        }
    }

    @Override
    public void close() {
        installation.close();
    }
}

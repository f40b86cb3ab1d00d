package org.attune.launcher.development;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.Tenant;
import org.attune.launcher.tenant.TenantFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevelopmentTenantsTest {

    private static final Path SHIPPED =
            Path.of("../../tenants").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void twoAuthoritiesAreWrittenByTheRulesForAllAndThePluginIsOnInOne() {
        TenantFolder written = TenantFolder.read(write());
        assertEquals(List.of(), written.findings());
        assertEquals(
                List.of("kent", "luton"),
                written.tenants().stream().map(Tenant::slug).sorted().toList());
        assertEquals(
                Map.of("kent", "school-visits", "luton", ""),
                written.tenants().stream()
                        .collect(Collectors.toMap(
                                Tenant::slug,
                                tenant -> String.join("", tenant.plugins().keySet()))));
    }

    @Test
    void whatIsThereStays() throws IOException {
        Path file = write().resolve("kent").resolve("tenant.yaml");
        Files.writeString(file, "changed: by hand\n");
        write();
        assertEquals("changed: by hand\n", Files.readString(file));
    }

    private Path write() {
        DevelopmentHome home =
                DevelopmentHome.open(Settings.of(Map.of("ATTUNE_HOME", folder.toString())), "school-visits");
        return DevelopmentTenants.write(SHIPPED, home, "school-visits");
    }
}

package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedTenantsTest {

    @Test
    void theAuthoritiesOfThisRepositoryAreRight() {
        TenantFolder read = TenantFolder.read(Path.of("../../tenants"));

        assertEquals(List.of(), read.findings());
        assertEquals(
                List.of(886, 821, 826), read.tenants().stream().map(Tenant::id).toList());
    }
}

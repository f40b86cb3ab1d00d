package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Any file whatever as an authority's tenant.yaml (docs/testing.md). */
class TenantFileFuzzTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @TempDir
    private static Path folder;

    private static Path file;

    @BeforeAll
    static void theAuthoritysFolder() throws IOException {
        file = Files.createDirectory(folder.resolve("town")).resolve("tenant.yaml");
    }

    @FuzzTest(maxDuration = "2m")
    void findsWhatIsWrongOrReadsASoundAuthority(byte[] content) throws IOException {
        Files.write(file, content);
        TenantFile.Reading reading = new TenantFile().read(file);
        reading.findings().forEach(finding -> {
            assertTrue(finding.line() >= 1, finding::toString);
            assertFalse(finding.message().isBlank());
        });
        assertEquals(reading.findings().isEmpty(), reading.tenant().isPresent());
        if (reading.tenant().isPresent()) {
            Tenant tenant = reading.tenant().get();
            isSound(tenant);
            Files.write(file, YAML.writeValueAsBytes(tenant.asJson()));
            Tenant again = new TenantFile().read(file).tenant().orElseThrow();
            assertEquals(tenant.asJson(), again.asJson());
        }
    }

    private static void isSound(Tenant tenant) {
        assertTrue(tenant.id() >= 1 && tenant.id() <= 99_999);
        assertEquals("town", tenant.slug());
        assertFalse(tenant.name().isBlank() || tenant.hosts().isEmpty());
        tenant.hosts().forEach(host -> assertTrue(host.matches("[a-z0-9.-]{1,253}"), host));
        canBeKept(tenant.asJson());
    }

    private static void canBeKept(JsonNode node) {
        if (node.isTextual()) {
            assertTrue(
                    node.asText()
                            .codePoints()
                            .noneMatch(letter -> letter == 0 || Character.getType(letter) == Character.SURROGATE),
                    node::toString);
        }
        node.forEach(TenantFileFuzzTest::canBeKept);
    }
}

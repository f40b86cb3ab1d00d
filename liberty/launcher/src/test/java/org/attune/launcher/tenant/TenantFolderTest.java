package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenantFolderTest {

    private static final String GOOD = """
            id: 1
            slug: town
            name: Town
            service: Town Educational Psychology Service
            hosts: [town.localhost]
            contact: { email: eps@town.example, phone: "01632 960001" }
            branding: { accent: "#1f5c4d" }
            record:
              - key: purpose
                title: Purpose
            consent:
              - key: involvement
                title: Involvement
                question: Do you agree?
                required: true
            plugins:
              traded-hours: { enabled: true, settings: { overdraftHours: 2 } }
            """;

    @TempDir
    private Path folder;

    @Test
    void aRightFileBecomesAnAuthority() throws IOException {
        write("town", GOOD);

        TenantFolder read = TenantFolder.read(folder);

        assertEquals(List.of(), read.findings());
        Tenant tenant = read.tenants().get(0);
        assertEquals(1, tenant.id());
        assertEquals(List.of("town.localhost"), tenant.hosts());
        assertEquals(
                2,
                tenant.asJson()
                        .at("/plugins/traded-hours/settings/overdraftHours")
                        .asInt());
        assertTrue(tenant.profile().path("plugins").isMissingNode(), "the profile is the file without its plugins");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: 1|id: one|1|id must be a whole number from 1 to 99999",
                "id: 1|id: 0|1|id must be a whole number from 1 to 99999",
                "slug: town|slug: Town Hall|2|slug must be a short name in lower-case letters",
                "slug: town|slug: village|2|slug must be the name of the folder, \"town\"",
                "name: Town|nmae: Town|3|nmae is not known. Check its spelling.",
                "name: Town|nmae: Town|1|name is missing.",
                "name: Town|name: 42|3|name must be the authority's name",
                "[town.localhost]|[]|5|hosts must have at least one entry.",
                "[town.localhost]|['http://town']|5|hosts 1 must be a host name in lower case",
                "eps@town.example|eps|6|contact.email must be an email address",
                "\"01632 960001\"|441632960001|6|contact.phone must be a telephone number in quotes",
                "\"#1f5c4d\"|green|7|branding.accent must be a colour in quotes",
                "#1f5c4d|#7fbf9f|7|branding.accent is too light: its contrast with white is 2.1 to 1",
                "title: Purpose|titel: Purpose|10|record 1.titel is not known.",
                "key: involvement|key: sharing|11|consent must have an entry with key: involvement",
                "required: true|required: perhaps|15|consent 1.required must be true (no work without it) or false.",
                "enabled: true|on: true|17|plugins.traded-hours.enabled is missing.",
                "slug: town|id: 2|2|\"id\" is there twice. Remove one.",
            })
    void aWrongFileNamesItsLineAndWhatIsWrong(String right, String wrong, int line, String words) throws IOException {
        Path file = write("town", GOOD.replace(right, wrong));

        TenantFolder read = TenantFolder.read(folder);

        assertEquals(List.of(), read.tenants());
        assertTrue(
                read.findings().stream()
                        .anyMatch(finding -> finding.toString().startsWith(file + ", line " + line + ": " + words)),
                () -> "found: " + read.findings());
    }

    @Test
    void textThatIsNotYamlNamesItsLine() throws IOException {
        write("town", GOOD.replace("name: Town\n", "name: [Town\n"));

        Finding finding = TenantFolder.read(folder).findings().get(0);

        assertTrue(finding.message().startsWith("this is not YAML: "), finding.message());
        assertTrue(finding.line() == 3 || finding.line() == 4, finding.toString());
    }

    @Test
    void anotherEncodingThanUtf8IsSaid() throws IOException {
        Path file = write("town", GOOD);
        Files.write(file, GOOD.replace("name: Town", "name: Tôwn").getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                "the file is not in UTF-8. Save it as UTF-8.",
                TenantFolder.read(folder).findings().get(0).message());
    }

    @Test
    void aWrongFileCostsOnlyItsOwnAuthority() throws IOException {
        write("city", GOOD.replace("town", "city").replace("id: 1", "id: wrong"));
        write("town", GOOD);

        TenantFolder read = TenantFolder.read(folder);

        assertEquals(List.of("town"), read.tenants().stream().map(Tenant::slug).toList());
        assertEquals(1, read.findings().size());
    }

    @Test
    void numberAndHostBelongToOneAuthorityOnly() throws IOException {
        Path city = write("city", GOOD.replace("town", "city"));
        Path town = write("town", GOOD.replace("[town.localhost]", "[town.localhost, city.localhost]"));

        TenantFolder read = TenantFolder.read(folder);

        assertEquals(List.of("city"), read.tenants().stream().map(Tenant::slug).toList());
        assertEquals(
                List.of(
                        town + ", line 1: the id 1 is already used in " + city + ". Each authority needs its own.",
                        town + ", line 5: the host city.localhost is already used in " + city
                                + ". Each authority needs its own."),
                read.findings().stream().map(Finding::toString).sorted().toList());
    }

    private Path write(String slug, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve(slug)).resolve("tenant.yaml");
        return Files.writeString(file, text);
    }
}

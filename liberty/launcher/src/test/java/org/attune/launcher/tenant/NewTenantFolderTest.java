package org.attune.launcher.tenant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewTenantFolderTest {

    @TempDir
    private Path tenants;

    @Test
    void whatIsWrittenIsRightAndComplete() throws IOException {
        Path folder = new NewTenantFolder(tenants).write(bedford(), "");

        TenantFolder read = TenantFolder.read(tenants);
        assertEquals(List.of(), read.findings());
        Tenant tenant = read.tenants().get(0);
        assertEquals(822, tenant.id());
        assertEquals("Bedford: the \"Borough\" & more", tenant.name());
        assertEquals(
                "Bedford: the \"Borough\" & more Educational Psychology Service",
                tenant.profile().path("service").asText());
        assertEquals(List.of("bedford.localhost", "eps.bedford.example"), tenant.hosts());
        assertEquals(7, tenant.profile().path("record").size());
        assertTrue(tenant.profile().path("consent").size() >= 3);
        tenant.profile()
                .path("consent")
                .forEach(purpose ->
                        assertFalse(purpose.at("/young/question").asText().isBlank(), purpose::toString));
        assertFalse(Files.exists(folder.resolve("demo")), "nobody asked for a demonstration");
        assertFalse(Files.readString(folder.resolve("tenant.yaml")).contains("{{"), "a gap was left");
    }

    @Test
    void aDemonstrationHasAccountsWithAPasswordOfItsOwn() throws IOException {
        Path folder = new NewTenantFolder(tenants).write(bedford(), "a-password");
        String accounts = Files.readString(folder.resolve("demo").resolve("accounts.yaml"));
        assertTrue(accounts.contains("admin@bedford.example"));
        assertTrue(accounts.contains("a-password"));
        assertFalse(accounts.contains("{{"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id|one|--id must be a whole number from 1 to 99999, by convention the authority's DfE number.",
                "id|0|--id must be a whole number from 1 to 99999, by convention the authority's DfE number.",
                "id|100000|--id must be a whole number from 1 to 99999, by convention the authority's DfE number.",
                "id|1]|--id must be a whole number from 1 to 99999, by convention the authority's DfE number.",
                "slug|Bedford|--slug must be a short name in lower-case letters, digits and single hyphens, such as \"milton-keynes\".",
                "slug|../bedford|--slug must be a short name in lower-case letters, digits and single hyphens, such as \"milton-keynes\".",
                "name|''|--name must be the authority's name, of 1 to 100 characters.",
                "host|http://bedford|--host must be a host name in lower case without port or path, such as \"luton.localhost\".",
                "host|kent.localhost|A --host is already used in",
                "email|bedford|--email must be an email address, such as \"eps@luton.example\".",
                "phone|ring us|--phone must be a telephone number in quotes, such as \"01632 960821\".",
                "accent|green|--accent must be a colour in quotes",
                "accent|#ffff00|--accent is too light: its contrast with white is 1.0 to 1",
                "id|886|--id 886 is already used in",
            })
    void aWrongOptionIsNamedAndNothingIsWritten(String option, String value, String words) throws IOException {
        new NewTenantFolder(tenants)
                .write(
                        new NewTenant(
                                "886",
                                "kent",
                                "Kent",
                                "",
                                List.of("kent.localhost"),
                                "eps@kent.example",
                                "01632 960886",
                                "#1f5c4d"),
                        "");

        String message = String.valueOf(
                assertThrows(Problem.class, () -> new NewTenantFolder(tenants).write(with(option, value), ""))
                        .getMessage());

        assertTrue(message.startsWith(words), message);
        try (Stream<Path> left = Files.list(tenants)) {
            assertEquals(
                    List.of("kent"),
                    left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aLineBreakInAnOptionIsRefused() {
        for (String name : List.of("Bedford\nid: 1", "Bedford\u0000", "Bedford\u001b[2J")) {
            assertThrows(Problem.class, () -> new NewTenantFolder(tenants).write(with("name", name), ""));
        }
        assertEquals(List.of(), TenantFolder.read(tenants).tenants());
    }

    @Test
    void aFolderThatIsThereIsNotTouched() throws IOException {
        Path there = Files.createDirectory(tenants.resolve("bedford"));
        String message = assertThrows(Problem.class, () -> new NewTenantFolder(tenants).write(bedford(), ""))
                .getMessage();
        assertEquals(there + " is there already. Choose another --slug, or delete that folder first.", message);
        try (Stream<Path> inside = Files.list(there)) {
            assertEquals(0, inside.count());
        }
    }

    private static NewTenant bedford() {
        return with("name", "Bedford: the \"Borough\" & more");
    }

    private static NewTenant with(String option, String value) {
        return new NewTenant(
                option.equals("id") ? value : "822",
                option.equals("slug") ? value : "bedford",
                option.equals("name") ? value : "Bedford",
                "",
                List.of(option.equals("host") ? value : "bedford.localhost", "eps.bedford.example"),
                option.equals("email") ? value : "eps@bedford.example",
                option.equals("phone") ? value : "01632 960822",
                option.equals("accent") ? value : "#1f5c4d");
    }
}

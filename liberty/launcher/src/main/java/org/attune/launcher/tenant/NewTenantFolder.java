package org.attune.launcher.tenant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;

/** Writes a new authority's folder: complete, and right by the same rules as every other, or not at all. */
public final class NewTenantFolder {

    private static final String SLUG = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final String WHOLE_NUMBER = "[1-9][0-9]{0,8}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path tenants;

    /** @param tenants the folder with one folder for each authority; made where it is missing */
    public NewTenantFolder(Path tenants) {
        this.tenants = tenants;
    }

    /**
     * Writes it.
     *
     * @param demoPassword the password of its demonstration's accounts; empty for no demonstration
     * @return the authority's folder
     */
    public Path write(NewTenant wanted, String demoPassword) {
        wanted.requireLines();
        // Before any path is made of it.
        if (!wanted.slug().matches(SLUG)) {
            throw new Problem("--slug must be a short name in lower-case letters, digits and single hyphens, such as"
                    + " \"milton-keynes\".");
        }
        Path folder = tenants.resolve(wanted.slug());
        if (Files.exists(folder)) {
            throw new Problem(folder + " is there already. Choose another --slug, or delete that folder first.");
        }
        try {
            Files.createDirectories(tenants);
            Path draft = Files.createTempDirectory(tenants, ".new");
            try {
                Path made = draft(draft.resolve(wanted.slug()), wanted, demoPassword);
                Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
                return folder;
            } finally {
                deleteTree(draft);
            }
        } catch (IOException refused) {
            throw new Problem(
                    "The folder " + folder + " could not be written: " + Problem.firstLineOf(refused)
                            + ". Give this user access to " + tenants + ", or name another with --tenants.",
                    refused);
        }
    }

    private Path draft(Path folder, NewTenant wanted, String demoPassword) throws IOException {
        Files.createDirectory(folder);
        Path file = folder.resolve("tenant.yaml");
        Files.writeString(file, fill("new-tenant.yaml", values(wanted)));
        check(new TenantFile().read(file));
        if (!demoPassword.isEmpty()) {
            Map<String, String> demo = new LinkedHashMap<>();
            demo.put("admin", quoted("admin@" + wanted.slug() + ".example"));
            demo.put("principal", quoted("principal@" + wanted.slug() + ".example"));
            demo.put("password", quoted(demoPassword));
            Files.createDirectory(folder.resolve("demo"));
            Files.writeString(folder.resolve("demo").resolve("accounts.yaml"), fill("new-accounts.yaml", demo));
        }
        return folder;
    }

    private void check(TenantFile.Reading reading) {
        if (!reading.findings().isEmpty()) {
            throw new Problem(reading.findings().stream()
                    .map(finding -> NewTenant.asOption(finding.message()))
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
        Tenant made = reading.tenant().orElseThrow();
        for (Tenant other : TenantFolder.read(tenants).tenants()) {
            if (other.id() == made.id()) {
                throw new Problem("--id " + made.id() + " is already used in " + other.file() + ". Choose another.");
            }
            if (!Collections.disjoint(other.hosts(), made.hosts())) {
                throw new Problem("A --host is already used in " + other.file() + ". Each authority needs its own.");
            }
        }
    }

    private static Map<String, String> values(NewTenant wanted) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plain-name", wanted.name());
        values.put("plain-slug", wanted.slug());
        values.put("id", wanted.id().matches(WHOLE_NUMBER) ? wanted.id() : quoted(wanted.id()));
        values.put("slug", wanted.slug());
        values.put("name", quoted(wanted.name()));
        values.put("service", quoted(wanted.serviceName()));
        values.put(
                "hosts",
                wanted.hosts().stream().map(host -> "  - " + quoted(host)).collect(Collectors.joining("\n")));
        values.put("email", quoted(wanted.email()));
        values.put("phone", quoted(wanted.phone()));
        values.put("accent", quoted(wanted.accent()));
        return values;
    }

    private static String fill(String template, Map<String, String> values) throws IOException {
        try (InputStream in = Objects.requireNonNull(NewTenantFolder.class.getResourceAsStream(template), template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{{" + value.getKey() + "}}", value.getValue());
            }
            return text;
        }
    }

    /** JSON's strings are YAML's too: what was typed stays one value, whatever is in it. */
    private static String quoted(String value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

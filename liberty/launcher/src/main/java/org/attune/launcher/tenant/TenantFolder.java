package org.attune.launcher.tenant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.attune.launcher.problem.Problem;

/**
 * All authorities' folders.
 *
 * @param tenants those whose file is right
 * @param findings what is wrong in the others
 */
public record TenantFolder(List<Tenant> tenants, List<Finding> findings) {

    private static final String FILE = "tenant.yaml";

    /** Reads every folder with a tenant.yaml in it, by name. A wrong file costs only its own authority. */
    public static TenantFolder read(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.map(entry -> entry.resolve(FILE))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            TenantFile reader = new TenantFile();
            List<Tenant> tenants = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            Map<String, Path> taken = new HashMap<>();
            for (Path file : files) {
                TenantFile.Reading reading = reader.read(file);
                List<Finding> clashes = reading.tenant()
                        .map(tenant -> clashes(tenant, taken, reading.lines()))
                        .orElse(List.of());
                findings.addAll(reading.findings());
                findings.addAll(clashes);
                if (clashes.isEmpty()) {
                    reading.tenant().ifPresent(tenants::add);
                }
            }
            return new TenantFolder(List.copyOf(tenants), List.copyOf(findings));
        } catch (IOException refused) {
            throw new Problem(
                    "The folder of authorities, " + folder
                            + ", cannot be read. Name the right one with --tenants, or give this user access to it.",
                    refused);
        }
    }

    /** Reads one authority's folder. */
    public static TenantFolder readOne(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new Problem("There is no " + FILE + " in " + folder + ". To make a new one: attune tenant new");
        }
        try {
            TenantFile.Reading reading = new TenantFile().read(file);
            return new TenantFolder(reading.tenant().stream().toList(), reading.findings());
        } catch (IOException refused) {
            throw new Problem(file + " cannot be read. Give this user access to it.", refused);
        }
    }

    /** The number, the short name and every host name belong to one authority only: the first one read keeps them. */
    private static List<Finding> clashes(Tenant tenant, Map<String, Path> taken, ToIntFunction<String> lines) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> claims = new HashMap<>();
        claims.put("id " + tenant.id(), "/id");
        for (int i = 0; i < tenant.hosts().size(); i++) {
            claims.put("host " + tenant.hosts().get(i), "/hosts/" + i);
        }
        claims.forEach((claim, pointer) -> {
            Path other = taken.get(claim);
            if (other != null) {
                findings.add(new Finding(
                        tenant.file(),
                        lines.applyAsInt(pointer),
                        "the " + claim + " is already used in " + other + ". Each authority needs its own."));
            }
        });
        if (findings.isEmpty()) {
            claims.keySet().forEach(claim -> taken.put(claim, tenant.file()));
        }
        return findings;
    }
}

package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.attune.api.security.Role;
import org.attune.launcher.tenant.NewTenant;
import org.attune.launcher.tenant.NewTenantFolder;

/** Authorities that are made up: scale-0, scale-1 and so on. */
final class MadeAuthority {

    private static final int FIRST = 20_000;
    private static final String NO_PLUGINS = "plugins: {}";
    private static final String PASSWORD = "benchmark-of-many-2026";

    private MadeAuthority() {}

    static String slug(int i) {
        return "scale-" + i;
    }

    static NewTenant of(int i) {
        return new NewTenant(
                Integer.toString(FIRST + i),
                slug(i),
                "Scale " + i,
                "",
                List.of(slug(i) + ".localhost"),
                "eps@" + slug(i) + ".example",
                "01632 960000",
                "#1d5c54");
    }

    /**
     * Its folder, with a key for programs.
     *
     * @param roles of those who have accounts, one each: the administrator's is admin@, the principal's principal@
     */
    static void write(NewTenantFolder folder, int i, List<String> pluginsThatAreOn, Role... roles) throws IOException {
        Path written = folder.write(of(i), "");
        Path tenant = written.resolve("tenant.yaml");
        String text = Files.readString(tenant);
        if (!text.contains(NO_PLUGINS)) {
            throw new IllegalStateException(tenant + " has no line “" + NO_PLUGINS + "”");
        }
        Files.writeString(tenant, text.replace(NO_PLUGINS, on(pluginsThatAreOn)));
        StringBuilder demo =
                new StringBuilder("apiKey: benchmark-key-" + slug(i) + "-4b1d07c2e95f\n").append("accounts:\n");
        for (Role role : roles) {
            demo.append("  - {email: %s@%s.example, password: %s, name: Alex Benchmark, roles: [%s]}\n"
                    .formatted(role == Role.ADMINISTRATOR ? "admin" : "principal", slug(i), PASSWORD, role));
        }
        Files.writeString(Files.createDirectory(written.resolve("demo")).resolve("accounts.yaml"), demo);
    }

    private static String on(List<String> plugins) {
        return plugins.stream()
                .map(plugin -> plugin + ": {enabled: true}")
                .collect(Collectors.joining(", ", "plugins: {", "}"));
    }
}

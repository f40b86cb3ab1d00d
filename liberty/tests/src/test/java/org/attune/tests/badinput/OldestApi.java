package org.attune.tests.badinput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attune.testkit.plugin.PluginJar;

/** A plugin as somebody built it for the oldest api that is supported, and has not touched since. */
final class OldestApi {

    static final String ID = "oldest";

    private static final Path BASELINE = Path.of("../../kernel/api/src/baseline");

    /** An extension point, settings, an event, a permission, a resource for programs: what most plugins use. */
    private static final String SOURCE = """
            package org.example.oldest;

            import jakarta.enterprise.context.ApplicationScoped;
            import jakarta.enterprise.context.RequestScoped;
            import jakarta.enterprise.event.Observes;
            import jakarta.inject.Inject;
            import jakarta.transaction.Transactional;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;
            import java.util.List;
            import org.attune.api.casework.RequestSent;
            import org.attune.api.plugin.Label;
            import org.attune.api.plugin.NavigationItem;
            import org.attune.api.plugin.NavigationProvider;
            import org.attune.api.plugin.PluginSettings;
            import org.attune.api.plugin.SettingsRecord;
            import org.attune.api.security.Permission;
            import org.attune.api.security.Requires;
            import org.pf4j.Extension;

            @Extension
            @ApplicationScoped
            public class Oldest implements NavigationProvider {

                @Override
                public List<NavigationItem> items() {
                    return List.of(new NavigationItem("Oldest", "/plugins/oldest/x.xhtml", Permission.VIEW_SETTINGS));
                }

                @SettingsRecord
                public record Choices(@Label("Word") String word) {
                    public static final Choices DEFAULTS = new Choices("Still here");
                }

                @ApplicationScoped
                @Transactional
                public static class Words {

                    @Inject
                    PluginSettings settings;

                    @Requires(Permission.VIEW_SETTINGS)
                    public String word() {
                        return settings.get(Choices.class).word();
                    }

                    void sent(@Observes RequestSent event) {}
                }

                @Path("word")
                @RequestScoped
                public static class Resource {

                    @Inject
                    Words words;

                    @GET
                    public String word() {
                        return words.word();
                    }
                }
            }
            """;

    private OldestApi() {}

    /** @param libraries what the api itself is compiled against */
    static Path plugin(Path folder, Path... libraries) throws IOException {
        try (Stream<Path> jars = Files.list(BASELINE)) {
            Path api = jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            return PluginJar.compile(
                    folder,
                    ID,
                    "Built for the oldest api.",
                    "org.example.oldest.Oldest",
                    SOURCE,
                    Stream.concat(Stream.of(api), Stream.of(libraries)).toArray(Path[]::new));
        }
    }
}

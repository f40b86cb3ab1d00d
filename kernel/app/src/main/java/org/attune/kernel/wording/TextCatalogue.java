package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** Every text of the kernel's features, and of the plugins that are on for the present authority. */
@ApplicationScoped
class TextCatalogue {

    @Inject
    @Any
    Instance<TextSource> kernel;

    @Inject
    PluginExtensions plugins;

    List<TextTemplate> all() {
        return Stream.concat(
                        kernel.stream().flatMap(source -> source.texts().stream()),
                        plugins.of(TextSource.class).flatMap(TextCatalogue::own))
                .toList();
    }

    Optional<TextTemplate> find(String key) {
        return all().stream().filter(text -> text.key().equals(key)).findFirst();
    }

    /** A plugin words its own texts only, whatever it says. */
    private static Stream<TextTemplate> own(PluginExtensions.Of<TextSource> of) {
        String prefix = of.plugin().id() + ".";
        return of.extension().texts().stream().filter(text -> text.key().startsWith(prefix));
    }
}

package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
        return plugins.declared(kernel.stream(), TextSource.class, TextSource::texts, TextTemplate::key);
    }

    Optional<TextTemplate> find(String key) {
        return all().stream().filter(text -> text.key().equals(key)).findFirst();
    }
}

package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attune.api.notice.NoticeKind;
import org.attune.api.notice.NoticeKinds;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** Every kind of notice of the kernel's features, and of the plugins that are on for the present authority. */
@ApplicationScoped
class KindCatalogue {

    @Inject
    @Any
    Instance<NoticeKinds> kernel;

    @Inject
    PluginExtensions plugins;

    List<NoticeKind> all() {
        return Stream.concat(
                        kernel.stream().flatMap(source -> source.kinds().stream()),
                        plugins.of(NoticeKinds.class).flatMap(KindCatalogue::own))
                .toList();
    }

    Optional<NoticeKind> find(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** A plugin declares its own kinds only, whatever it says. */
    private static Stream<NoticeKind> own(PluginExtensions.Of<NoticeKinds> of) {
        String prefix = of.plugin().id() + ".";
        return of.extension().kinds().stream().filter(kind -> kind.key().startsWith(prefix));
    }
}

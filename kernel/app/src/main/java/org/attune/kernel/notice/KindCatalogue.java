package org.attune.kernel.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
        return plugins.declared(kernel.stream(), NoticeKinds.class, NoticeKinds::kinds, NoticeKind::key);
    }

    Optional<NoticeKind> find(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}

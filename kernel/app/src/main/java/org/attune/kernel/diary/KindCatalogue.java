package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.api.diary.AppointmentKind;
import org.attune.api.diary.AppointmentKinds;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** Every kind of appointment of the kernel's features, and of the plugins that are on for the present authority. */
@ApplicationScoped
public class KindCatalogue {

    @Inject
    @Any
    Instance<AppointmentKinds> kernel;

    @Inject
    PluginExtensions plugins;

    public List<AppointmentKind> all() {
        return plugins.declared(kernel.stream(), AppointmentKinds.class, AppointmentKinds::kinds, AppointmentKind::key);
    }

    public Optional<AppointmentKind> find(String key) {
        return all().stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What people call each, by its key. */
    public Map<String, String> titles() {
        return all().stream()
                .collect(Collectors.toMap(AppointmentKind::key, AppointmentKind::title, (one, two) -> one));
    }

    /** What people call it; its key where the plugin that declares it is off. */
    public String title(String key) {
        return find(key).map(AppointmentKind::title).orElse(key);
    }
}

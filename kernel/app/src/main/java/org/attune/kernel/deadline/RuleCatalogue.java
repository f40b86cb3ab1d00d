package org.attune.kernel.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.attune.api.deadline.DeadlineRule;
import org.attune.api.deadline.DeadlineRules;
import org.attune.kernel.plugin.gate.PluginExtensions;

/** Every rule of the kernel's features, and of the plugins that are on for the present authority. */
@ApplicationScoped
class RuleCatalogue {

    @Inject
    @Any
    Instance<DeadlineRules> kernel;

    @Inject
    PluginExtensions plugins;

    List<DeadlineRule> all() {
        return plugins.declared(kernel.stream(), DeadlineRules.class, DeadlineRules::rules, DeadlineRule::key);
    }

    Optional<DeadlineRule> find(String key) {
        return all().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** What people call it; its key where the plugin that declares it is off. */
    String title(String key) {
        return find(key).map(DeadlineRule::title).orElse(key);
    }
}

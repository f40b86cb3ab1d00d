package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.gate.PluginGate;

/** The service models whose accounts are shown and closed here: those of the plugins that are on. Off is silence. */
@ApplicationScoped
class LedgerSchemes {

    @Inject
    PluginGate gate;

    boolean isOn(String scheme) {
        return gate.isOn(scheme);
    }

    String[] on() {
        return gate.on().stream().map(InstalledPlugin::id).toArray(String[]::new);
    }

    /** By id, what people call them. */
    Map<String, String> titles() {
        List<InstalledPlugin> plugins = gate.on();
        Map<String, String> titles = new LinkedHashMap<>();
        plugins.forEach(plugin -> titles.put(plugin.id(), plugin.title()));
        return titles;
    }
}

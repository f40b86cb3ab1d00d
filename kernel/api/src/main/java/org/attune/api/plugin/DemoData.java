package org.attune.api.plugin;

import jakarta.json.JsonObject;
import org.pf4j.ExtensionPoint;

/**
 * Extension point: what a plugin shows in a demonstration. Implement it in a bean with {@link org.pf4j.Extension} and {@code
 * @ApplicationScoped}. Where an authority of the demo has {@code demo/plugins/<plugin id>.yaml} and the plugin on, the kernel
 * calls it once, after the settings and accounts are there and before the requests, as somebody with every staff role. What it
 * does goes through the plugin's own services.
 */
public interface DemoData extends ExtensionPoint {

    /**
     * @param data the file's content; may be called again with the same after a start that was interrupted, and must then add
     *     nothing twice
     */
    void load(JsonObject data);

    /**
     * What one of the demo's people does, as theirs: called after {@link #load} for each entry of the file's list {@code acts}, in
     * their order, as the person whose email address the entry's {@code as} is.
     *
     * @param act the entry; may come again with the same after a start that was interrupted, and must then add nothing twice
     */
    default void act(JsonObject act) {}
}

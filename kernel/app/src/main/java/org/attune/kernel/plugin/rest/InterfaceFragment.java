package org.attune.kernel.plugin.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.kernel.plugin.InstalledPlugin;

/** What a plugin's META-INF/openapi.yaml adds: paths of its own, and components whose names begin with its id. */
final class InterfaceFragment {

    private static final Logger LOG = Logger.getLogger(InterfaceFragment.class.getName());
    private static final String FILE = "META-INF/openapi.yaml";

    private final InstalledPlugin plugin;
    private final JsonNode content;

    private InterfaceFragment(InstalledPlugin plugin, JsonNode content) {
        this.plugin = plugin;
        this.content = content;
    }

    /** Empty where it has none, or none that can be read: the rest of the description is still worth having. */
    static Optional<InterfaceFragment> of(InstalledPlugin plugin) {
        URL url = plugin.resource(FILE);
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new InterfaceFragment(plugin, new YAMLMapper().readTree(in)));
        } catch (IOException e) {
            LOG.log(Level.WARNING, FILE + " of plugin " + plugin.id() + " cannot be read", e);
            return Optional.empty();
        }
    }

    void addTo(ObjectNode document) {
        String own = "/api/v1/plugins/" + plugin.id() + "/";
        copy(content.path("paths"), document.withObject("/paths"), name -> name.startsWith(own));
        String prefix = plugin.namePrefix().toLowerCase(Locale.ROOT);
        for (Map.Entry<String, JsonNode> kind : content.path("components").properties()) {
            ObjectNode target = document.withObject("/components").withObject("/" + kind.getKey());
            copy(kind.getValue(), target, name -> name.toLowerCase(Locale.ROOT).startsWith(prefix));
        }
    }

    private interface Names {
        boolean mayBe(String name);
    }

    private void copy(JsonNode from, ObjectNode to, Names names) {
        for (Map.Entry<String, JsonNode> field : from.properties()) {
            if (names.mayBe(field.getKey())) {
                to.set(field.getKey(), field.getValue());
            } else {
                LOG.log(Level.WARNING, "{0} of plugin {1} describes {2}, which is not its own", new Object[] {
                    FILE, plugin.id(), field.getKey()
                });
            }
        }
    }
}

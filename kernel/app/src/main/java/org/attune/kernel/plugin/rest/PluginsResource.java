package org.attune.kernel.plugin.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import org.attune.api.problem.NotFoundException;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.cdi.PluginBeans;
import org.attune.kernel.plugin.cdi.PluginBeansExtension;
import org.attune.kernel.plugin.gate.PluginGate;

/**
 * {@code /api/v1/plugins/{pluginId}/{resource}}: lets requests through to the bean of that plugin whose {@code @Path} is the
 * resource's name, while the plugin is on. Off and unknown look the same.
 */
@Path("plugins/{pluginId}/{resource}")
@RequestScoped
public class PluginsResource {

    @Inject
    PluginGate gate;

    @Inject
    PluginBeansExtension beans;

    @Inject
    BeanManager manager;

    @Path("")
    public Object resource(@PathParam("pluginId") String pluginId, @PathParam("resource") String resource) {
        if (!gate.isOnNow(pluginId)) {
            throw notThere();
        }
        PluginBeans ofPlugin =
                PluginHost.get().find(pluginId).flatMap(beans::of).orElseThrow(PluginsResource::notThere);
        return find(ofPlugin, resource).orElseThrow(PluginsResource::notThere);
    }

    private Optional<Object> find(PluginBeans ofPlugin, String resource) {
        return ofPlugin.beanClasses()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .filter(type -> type.getAnnotation(Path.class)
                        .value()
                        .replaceAll("^/|/$", "")
                        .equals(resource))
                .findFirst()
                .map(type -> ofPlugin.instance(type, manager));
    }

    private static NotFoundException notThere() {
        return new NotFoundException("There is nothing at this address.");
    }
}

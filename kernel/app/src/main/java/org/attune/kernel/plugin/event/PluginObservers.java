package org.attune.kernel.plugin.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.attune.kernel.plugin.cdi.PluginBeans;
import org.attune.kernel.plugin.cdi.PluginBeansExtension;
import org.attune.kernel.plugin.gate.PluginGate;

/** The observers of the plugins that are on, which CDI does not know of. */
@ApplicationScoped
public class PluginObservers {

    private static final Set<?> NO_QUALIFIERS = Set.of(Any.Literal.INSTANCE, Default.Literal.INSTANCE);

    @Inject
    PluginBeansExtension beans;

    @Inject
    PluginGate gate;

    /** Those that take an event of this type, in the order of their priority. */
    List<ObserverMethod<Object>> of(Class<?> event) {
        return beans.all().stream()
                .filter(plugin -> plugin.observers().stream().anyMatch(observer -> takes(observer, event)))
                .filter(plugin -> gate.isOn(plugin.plugin().id()))
                .map(PluginBeans::observers)
                .flatMap(List::stream)
                .filter(observer -> takes(observer, event))
                .sorted(Comparator.comparingInt(ObserverMethod::getPriority))
                .toList();
    }

    private static boolean takes(ObserverMethod<Object> observer, Class<?> event) {
        return ObservedType.takes(observer.getObservedType(), event)
                && NO_QUALIFIERS.containsAll(observer.getObservedQualifiers());
    }
}

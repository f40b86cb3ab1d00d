package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Annotated;
import jakarta.enterprise.inject.spi.AnnotatedMember;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeShutdown;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.inject.spi.ProcessBeanAttributes;
import jakarta.enterprise.inject.spi.ProcessInjectionTarget;
import jakarta.enterprise.inject.spi.ProcessObserverMethod;
import jakarta.enterprise.inject.spi.ProcessProducer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.jspecify.annotations.Nullable;

/**
 * Takes part in CDI's start: hands it the plugins' bean classes, keeps what it makes of them, and sees to it that nothing of
 * theirs is reached past the gate (observers) or fails the deployment (names, injection points).
 */
public class PluginBeansExtension implements Extension {

    private final PluginHost host = PluginHost.get();
    private final Map<InstalledPlugin, PluginBeans> byPlugin = new LinkedHashMap<>();
    private final Map<Object, String> names = new HashMap<>();

    /** What CDI knows of a plugin; empty for one whose classes were never loaded. */
    public Optional<PluginBeans> of(InstalledPlugin plugin) {
        return Optional.ofNullable(byPlugin.get(plugin));
    }

    public Collection<PluginBeans> all() {
        return byPlugin.values();
    }

    void addPluginClasses(@Observes BeforeBeanDiscovery event, BeanManager manager) {
        for (InstalledPlugin plugin : host.running()) {
            byPlugin.put(plugin, new PluginBeans(plugin));
            try {
                plugin.classes()
                        .forEach(type -> BeanShape.problems(type, manager).forEach(plugin::leaveOut));
            } catch (RuntimeException | LinkageError e) {
                plugin.leaveOut("Its classes cannot be examined: " + e);
            }
            if (plugin.isRunning()) {
                plugin.classes().stream()
                        .filter(type -> BeanShape.isBean(type, manager))
                        .forEach(type -> handOver(event, manager, plugin, type));
            }
        }
    }

    private void handOver(BeforeBeanDiscovery event, BeanManager manager, InstalledPlugin plugin, Class<?> type) {
        // Two plugins may have classes of one name.
        event.addAnnotatedType(manager.createAnnotatedType(type), plugin.id() + ":" + type.getName());
        Objects.requireNonNull(beansOf(type)).expect(type);
    }

    <T> void takeName(@Observes ProcessBeanAttributes<T> event) {
        if (beansOf(declaringClass(event.getAnnotated())) != null
                && event.getBeanAttributes().getName() != null) {
            names.put(key(event.getAnnotated()), event.getBeanAttributes().getName());
            event.setBeanAttributes(new Nameless<>(event.getBeanAttributes()));
        }
    }

    <T> void quieten(@Observes ProcessInjectionTarget<T> event) {
        PluginBeans beans = beansOf(event.getAnnotatedType().getJavaClass());
        if (beans != null) {
            beans.addInjectionPoints(event.getInjectionTarget().getInjectionPoints());
            event.setInjectionTarget(new QuietInjectionTarget<>(event.getInjectionTarget()));
        }
    }

    <T, X> void quieten(@Observes ProcessProducer<T, X> event) {
        PluginBeans beans = beansOf(event.getAnnotatedMember().getJavaMember().getDeclaringClass());
        if (beans != null) {
            beans.addInjectionPoints(event.getProducer().getInjectionPoints());
            event.setProducer(new QuietProducer<>(event.getProducer()));
        }
    }

    void keepBean(@Observes ProcessBean<?> event) {
        PluginBeans beans = beansOf(event.getBean().getBeanClass());
        if (beans == null) {
            return;
        }
        beans.add(event.getBean());
        String name = event.getAnnotated() == null ? null : names.get(key(event.getAnnotated()));
        if (name != null) {
            beans.addName(name, event.getBean());
        }
    }

    @SuppressWarnings("unchecked")
    void keepObserver(@Observes ProcessObserverMethod<?, ?> event) {
        PluginBeans beans = beansOf(event.getObserverMethod().getBeanClass());
        if (beans != null) {
            beans.addObserver((ObserverMethod<Object>) event.getObserverMethod(), event.getAnnotatedMethod());
            event.veto();
        }
    }

    void check(@Observes AfterDeploymentValidation event, BeanManager manager) {
        new BeanChecks(manager).check(List.copyOf(byPlugin.values()));
        host.useExtensionFactory(new CdiExtensionFactory(this, manager));
    }

    void stop(@Observes BeforeShutdown event) {
        PluginHost.stop();
    }

    private @Nullable PluginBeans beansOf(Class<?> type) {
        return host.ownerOf(type).map(byPlugin::get).orElse(null);
    }

    private static Class<?> declaringClass(Annotated annotated) {
        return annotated instanceof AnnotatedType<?> type
                ? type.getJavaClass()
                : ((AnnotatedMember<?>) annotated).getJavaMember().getDeclaringClass();
    }

    private static Object key(Annotated annotated) {
        return annotated instanceof AnnotatedType<?> type
                ? type.getJavaClass()
                : ((AnnotatedMember<?>) annotated).getJavaMember();
    }
}

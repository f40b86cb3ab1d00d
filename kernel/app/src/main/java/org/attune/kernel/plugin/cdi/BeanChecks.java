package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.InjectionException;
import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.AnnotatedParameter;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.DefinitionException;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.enterprise.inject.spi.InjectionPoint;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.kernel.plugin.InstalledPlugin;

/** What CDI would have checked of the plugins' beans, had it known of their injection points and names; each by itself. */
final class BeanChecks {

    private final BeanManager kernel;
    private final Map<String, String> ownerOfName = new HashMap<>();

    BeanChecks(BeanManager kernel) {
        this.kernel = kernel;
    }

    void check(List<PluginBeans> plugins) {
        for (PluginBeans beans : plugins) {
            beans.missing().forEach(type -> beans.plugin()
                    .leaveOut("Class " + type.getName() + " was not accepted as a bean."));
            checkNames(beans);
            beans.archive().ifPresent(archive -> checkInjection(beans, archive));
        }
    }

    private void checkNames(PluginBeans beans) {
        InstalledPlugin plugin = beans.plugin();
        for (String name : beans.names()) {
            if (!name.startsWith(plugin.namePrefix())) {
                plugin.leaveOut(
                        "Its bean \"" + name + "\" must have a name that begins with \"" + plugin.namePrefix() + "\".");
            }
            if (!kernel.getBeans(name).isEmpty()) {
                plugin.leaveOut("Its bean \"" + name + "\" has the name of one of the service's own.");
            }
            String other = ownerOfName.putIfAbsent(name, plugin.id());
            if (other != null) {
                plugin.leaveOut("Its bean \"" + name + "\" has the name of one of the plugin " + other + ".");
            }
        }
    }

    private static void checkInjection(PluginBeans beans, BeanManager archive) {
        for (InjectionPoint point : beans.injectionPoints()) {
            validate(beans, archive, point);
            checkPassivation(beans, archive, point);
        }
        for (AnnotatedMethod<?> observer : beans.observerMethods()) {
            for (AnnotatedParameter<?> parameter : observer.getParameters()) {
                if (!parameter.isAnnotationPresent(Observes.class)) {
                    validate(beans, archive, archive.createInjectionPoint(parameter));
                }
            }
        }
    }

    /** Resolves to one bean, which can be proxied where it has to be. */
    private static void validate(PluginBeans beans, BeanManager archive, InjectionPoint point) {
        try {
            archive.validate(point);
        } catch (InjectionException | DefinitionException | DeploymentException | IllegalArgumentException e) {
            String[] lines = String.valueOf(e.getMessage()).split("\n", 2);
            beans.plugin().leaveOut(place(point) + " cannot be injected: " + lines[0].strip());
        }
    }

    /** A bean that outlives the request is written away with all that it holds. */
    private static void checkPassivation(PluginBeans beans, BeanManager archive, InjectionPoint point) {
        boolean outlives = beans.beans().stream()
                .filter(bean -> bean.getBeanClass() == point.getMember().getDeclaringClass())
                .anyMatch(bean -> archive.isPassivatingScope(bean.getScope()));
        if (!outlives || point.isTransient()) {
            return;
        }
        for (Bean<?> injected :
                archive.getBeans(point.getType(), point.getQualifiers().toArray(new Annotation[0]))) {
            boolean ours = beans.beans().contains(injected);
            if (ours
                    && injected.getScope() == Dependent.class
                    && !Serializable.class.isAssignableFrom(injected.getBeanClass())) {
                beans.plugin()
                        .leaveOut(place(point) + " holds a "
                                + injected.getBeanClass().getName()
                                + ", which is not Serializable, beyond the request.");
            }
        }
    }

    private static String place(InjectionPoint point) {
        return point.getMember().getDeclaringClass().getName() + "."
                + point.getMember().getName();
    }
}

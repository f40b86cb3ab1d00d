package org.attune.kernel.plugin.cdi;

import jakarta.enterprise.inject.spi.AnnotatedMethod;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attune.kernel.plugin.InstalledPlugin;

/** What CDI told us about one plugin while the application started: its beans, names, observers and injection points. */
public final class PluginBeans {

    private final InstalledPlugin plugin;
    private final List<Class<?>> expected = new ArrayList<>();
    private final List<Bean<?>> beans = new ArrayList<>();
    private final Map<String, Bean<?>> named = new LinkedHashMap<>();
    private final List<ObserverMethod<Object>> observers = new ArrayList<>();
    private final List<AnnotatedMethod<?>> observerMethods = new ArrayList<>();
    private final List<InjectionPoint> injectionPoints = new ArrayList<>();

    PluginBeans(InstalledPlugin plugin) {
        this.plugin = plugin;
    }

    public InstalledPlugin plugin() {
        return plugin;
    }

    /** Its observers. CDI does not call them; the kernel does, through the gate. */
    public List<ObserverMethod<Object>> observers() {
        return observers;
    }

    /** The names that its pages use, without those that stood twice. */
    public Set<String> names() {
        return named.keySet();
    }

    /** An instance of the bean with this name; empty where it has none. */
    public Optional<Object> named(String name, BeanManager manager) {
        return Optional.ofNullable(named.get(name)).map(bean -> reference(bean, Object.class, manager));
    }

    /** The classes of its beans that bear an annotation of their own or are of a type. */
    public Stream<Class<?>> beanClasses() {
        return classBeans().map(Bean::getBeanClass);
    }

    /** An instance of the bean that is made from this class. */
    public <T> T instance(Class<T> beanClass, BeanManager manager) {
        Bean<?> found = classBeans()
                .filter(bean -> bean.getBeanClass() == beanClass)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(beanClass.getName() + " is not a bean"));
        return beanClass.cast(reference(found, beanClass, manager));
    }

    /** A class that was handed to CDI. */
    void expect(Class<?> type) {
        expected.add(type);
    }

    /** The classes that were handed over and of which CDI has made no bean. */
    List<Class<?>> missing() {
        return expected.stream()
                .filter(type -> beans.stream().noneMatch(bean -> bean.getBeanClass() == type))
                .toList();
    }

    List<Bean<?>> beans() {
        return beans;
    }

    List<AnnotatedMethod<?>> observerMethods() {
        return observerMethods;
    }

    List<InjectionPoint> injectionPoints() {
        return injectionPoints;
    }

    void add(Bean<?> bean) {
        beans.add(bean);
    }

    void addName(String name, Bean<?> bean) {
        if (named.putIfAbsent(name, bean) != null) {
            plugin.leaveOut("Two of its beans are named \"" + name + "\".");
        }
    }

    void addObserver(ObserverMethod<Object> observer, AnnotatedMethod<?> method) {
        observers.add(observer);
        observerMethods.add(method);
    }

    void addInjectionPoints(Set<InjectionPoint> points) {
        injectionPoints.addAll(points);
    }

    /**
     * The bean manager of the plugin's own archive: the WAR's wrongly refuses what lies inside the plugin. CDI has no way to ask
     * for it, Weld's beans have.
     */
    Optional<BeanManager> archive() {
        try {
            if (beans.isEmpty()) {
                return Optional.empty();
            }
            Bean<?> any = beans.get(0);
            return Optional.of(
                    (BeanManager) any.getClass().getMethod("getBeanManager").invoke(any));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("This is not the Weld that Open Liberty had when this was written", e);
        }
    }

    private Stream<Bean<?>> classBeans() {
        // A producer's bean has its declaring class as bean class, and not among its types (or not only).
        return beans.stream().filter(bean -> bean.getTypes().contains(bean.getBeanClass()));
    }

    private static Object reference(Bean<?> bean, Class<?> type, BeanManager manager) {
        return manager.getReference(bean, type, manager.createCreationalContext(bean));
    }
}

package org.attune.kernel.plugin.contents;

import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.contents.PluginPart.Item;
import org.jspecify.annotations.Nullable;

/** What the classes of a jar say: addresses for programs, permissions, events. */
record ClassContents(InstalledPlugin plugin) {

    /** Each operation with its address, by address. */
    List<Item> operations() {
        return plugin.classes().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .flatMap(method -> verb(method).map(verb -> verb + " " + address(type, method))))
                .sorted(Comparator.comparing((String line) -> line.substring(line.indexOf(' ')))
                        .thenComparing(Comparator.naturalOrder()))
                .distinct()
                .map(line -> new Item(line, ""))
                .toList();
    }

    /** Every permission that a method of it asks for, with whose it is. */
    List<Item> permissions() {
        return plugin.classes().stream()
                .flatMap(type -> Stream.concat(Stream.<AnnotatedElement>of(type), Stream.of(type.getDeclaredMethods())))
                .flatMap(where -> required(where.getAnnotation(Requires.class)))
                .distinct()
                .sorted()
                .map(permission -> new Item(permission.sentence(), PluginContents.holders(permission)))
                .toList();
    }

    /** What an observer hears of, and what it can do about it. */
    static Item heard(InstalledPlugin plugin, ObserverMethod<Object> observer) {
        String type = observer.getObservedType().getTypeName().replaceAll("[\\w.]+\\.", "");
        boolean guards = plugin.guards().map(events -> events.contains(type)).orElse(false);
        return new Item(
                type,
                guards
                        ? "It can refuse it. While it is on and cannot work, it is refused."
                        : observer.getTransactionPhase() == TransactionPhase.IN_PROGRESS
                                ? "While it happens: what fails here undoes both."
                                : "Afterwards.");
    }

    private static Stream<Permission> required(@Nullable Requires requires) {
        return requires == null ? Stream.of() : Stream.of(requires.value());
    }

    private static Stream<String> verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private String address(Class<?> type, Method method) {
        Path more = method.getAnnotation(Path.class);
        return "/api/v1/plugins/" + plugin.id() + "/" + bare(type.getAnnotation(Path.class))
                + (more == null || bare(more).isEmpty() ? "" : "/" + bare(more));
    }

    private static String bare(Path path) {
        return path.value().replaceAll("^/|/$", "");
    }
}

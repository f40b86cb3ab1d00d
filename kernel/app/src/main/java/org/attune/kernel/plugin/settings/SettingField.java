package org.attune.kernel.plugin.settings;

import java.io.Serializable;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.attune.api.plugin.Help;
import org.attune.api.plugin.Label;
import org.jspecify.annotations.Nullable;

/**
 * One component of a settings record.
 *
 * @param help may be empty
 * @param needed whether there must be a value: a primitive cannot be without
 * @param choices what can be chosen; empty for other kinds
 */
public record SettingField(
        String name, String label, String help, SettingKind kind, Class<?> type, boolean needed, List<Choice> choices) {

    /**
     * @param value the enum constant's name
     * @param label what people read
     */
    public record Choice(String value, String label) implements Serializable {

        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }
    }

    static SettingField of(RecordComponent component, SettingKind kind) {
        Label label = component.getAnnotation(Label.class);
        Help help = component.getAnnotation(Help.class);
        return new SettingField(
                component.getName(),
                label == null ? component.getName() : label.value(),
                help == null ? "" : help.value(),
                kind,
                component.getType(),
                component.getType().isPrimitive(),
                choices(component.getType()));
    }

    private static List<Choice> choices(Class<?> type) {
        @Nullable Object @Nullable [] constants = type.getEnumConstants();
        if (constants == null) {
            return List.of();
        }
        return Stream.of(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> new Choice(field.getName(), labelOf(field, field.getName())))
                .toList();
    }

    private static String labelOf(AnnotatedElement element, String otherwise) {
        Label label = element.getAnnotation(Label.class);
        return label == null ? otherwise : label.value();
    }
}

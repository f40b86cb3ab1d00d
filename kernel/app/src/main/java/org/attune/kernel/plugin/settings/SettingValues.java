package org.attune.kernel.plugin.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One setting's value: from JSON, from what was typed, and back. */
final class SettingValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Its message is for the person who typed the value. */
    static final class WrongValue extends Exception {

        private static final long serialVersionUID = 1L;

        WrongValue(String message) {
            super(message);
        }
    }

    private SettingValues() {}

    static @Nullable Object fromJson(SettingField field, JsonNode node) throws WrongValue {
        if (node.isNull() && !field.needed()) {
            return null;
        }
        boolean fits =
                switch (field.kind()) {
                    case WHOLE_NUMBER -> node.isIntegralNumber() && node.canConvertToInt();
                    case DECIMAL -> node.isNumber();
                    case YES_NO -> node.isBoolean();
                    case TEXT, CHOICE -> node.isTextual();
                    case LIST -> node.isArray();
                };
        if (!fits) {
            throw new WrongValue(field.label() + " must be " + wanted(field));
        }
        return switch (field.kind()) {
            case WHOLE_NUMBER -> node.intValue();
            case DECIMAL -> node.decimalValue();
            case YES_NO -> node.booleanValue();
            case TEXT -> node.textValue();
            case CHOICE -> constant(field, node.textValue());
            case LIST -> texts(node);
        };
    }

    /** @param text what was typed; "true" or "false" for yes and no, one line each for a list */
    static @Nullable Object fromText(SettingField field, @Nullable String text) throws WrongValue {
        String typed = text == null ? "" : text.strip();
        if (field.kind() == SettingKind.TEXT) {
            return typed;
        }
        if (field.kind() == SettingKind.LIST) {
            return typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (typed.isEmpty() && field.kind() != SettingKind.YES_NO) {
            if (field.needed()) {
                throw new WrongValue("Enter " + lowerFirst(field.label()));
            }
            return null;
        }
        try {
            return switch (field.kind()) {
                case WHOLE_NUMBER -> Integer.valueOf(typed.replace(",", ""));
                case DECIMAL -> new BigDecimal(typed.replace(",", ""));
                case YES_NO -> Boolean.valueOf(typed);
                default -> constant(field, typed);
            };
        } catch (NumberFormatException e) {
            throw new WrongValue(field.label() + " must be " + wanted(field));
        }
    }

    static String toText(@Nullable Object value) {
        if (value instanceof List<?> lines) {
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Enum<?> constant ? constant.name() : value == null ? "" : value.toString();
    }

    static JsonNode toJson(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        }
        if (value instanceof Integer number) {
            return JSON.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return JSON.numberNode(number);
        }
        if (value instanceof Boolean yes) {
            return JSON.booleanNode(yes);
        }
        if (value instanceof List<?> lines) {
            return JSON.arrayNode()
                    .addAll(lines.stream()
                            .map(line -> JSON.textNode(String.valueOf(line)))
                            .toList());
        }
        return JSON.textNode(toText(value));
    }

    static String lowerFirst(String label) {
        // An abbreviation such as "EP" keeps its capitals.
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static Object constant(SettingField field, String name) throws WrongValue {
        @Nullable Object @Nullable [] constants = field.type().getEnumConstants();
        return Stream.of(constants == null ? new Object[0] : constants)
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongValue(field.label() + " must be " + wanted(field)));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return List.copyOf(texts);
    }

    private static String wanted(SettingField field) {
        return switch (field.kind()) {
            case WHOLE_NUMBER -> "a whole number, like 12";
            case DECIMAL -> "a number, like 1.5";
            case YES_NO -> "yes or no";
            case TEXT -> "text";
            case LIST -> "a list of words";
            case CHOICE ->
                "one of "
                        + String.join(
                                ", ",
                                field.choices().stream()
                                        .map(SettingField.Choice::label)
                                        .toList());
        };
    }
}

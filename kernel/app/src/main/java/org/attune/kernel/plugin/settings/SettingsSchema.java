package org.attune.kernel.plugin.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.kernel.plugin.settings.SettingValues.WrongValue;
import org.jspecify.annotations.Nullable;

/** A plugin's settings record: its fields, its defaults, and how values become a record that passes its constraints. */
public final class SettingsSchema {

    /** A price of 1.10 stays 1.10. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String DEFAULTS = "DEFAULTS";

    private final Class<? extends Record> type;
    private final List<SettingField> fields;
    private final Record defaults;
    private final Validator validator;

    /**
     * @throws IllegalArgumentException where the record cannot be one of settings; the message is for an administrator
     */
    public SettingsSchema(Class<? extends Record> type, Validator validator) {
        this.type = type;
        this.validator = validator;
        this.fields = Stream.of(type.getRecordComponents()).map(this::field).toList();
        this.defaults = defaults(type);
        List<SettingsProblem> problems = violations(defaults);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("The defaults of its settings break their own rules: "
                    + problems.get(0).message() + ".");
        }
    }

    public Class<? extends Record> type() {
        return type;
    }

    public List<SettingField> fields() {
        return fields;
    }

    /** What an authority that has set nothing gets. */
    public Record defaults() {
        return defaults;
    }

    /** From what is stored. What is not set is taken from the defaults; what no longer belongs to the record is passed over. */
    public SettingsOutcome fromJson(String json) {
        try {
            JsonNode stored = MAPPER.readTree(json);
            Map<String, @Nullable Object> values = values(defaults);
            List<SettingsProblem> problems = new ArrayList<>();
            for (SettingField field : fields) {
                if (stored.has(field.name())) {
                    put(values, problems, field, () -> SettingValues.fromJson(field, stored.get(field.name())));
                }
            }
            return outcome(values, problems);
        } catch (JsonProcessingException e) {
            return SettingsOutcome.wrong(List.of(new SettingsProblem("", "The stored settings cannot be read")));
        }
    }

    /** From a form: what was typed, by field. */
    public SettingsOutcome fromTexts(Map<String, @Nullable String> typed) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        List<SettingsProblem> problems = new ArrayList<>();
        for (SettingField field : fields) {
            put(values, problems, field, () -> SettingValues.fromText(field, typed.get(field.name())));
        }
        return outcome(values, problems);
    }

    public Map<String, String> toTexts(Record settings) {
        Map<String, String> texts = new LinkedHashMap<>();
        values(settings).forEach((name, value) -> texts.put(name, SettingValues.toText(value)));
        return texts;
    }

    public String toJson(Record settings) {
        ObjectNode node = MAPPER.createObjectNode();
        values(settings).forEach((name, value) -> node.set(name, SettingValues.toJson(value)));
        return node.toString();
    }

    private interface Reading {
        @Nullable Object read() throws WrongValue;
    }

    private static void put(
            Map<String, @Nullable Object> values, List<SettingsProblem> problems, SettingField field, Reading reading) {
        try {
            values.put(field.name(), reading.read());
        } catch (WrongValue e) {
            problems.add(new SettingsProblem(field.name(), String.valueOf(e.getMessage())));
        }
    }

    private SettingsOutcome outcome(Map<String, @Nullable Object> values, List<SettingsProblem> problems) {
        if (!problems.isEmpty()) {
            return SettingsOutcome.wrong(problems);
        }
        try {
            Class<?>[] types = fields.stream().map(SettingField::type).toArray(Class<?>[]::new);
            Record made = type.getDeclaredConstructor(types)
                    .newInstance(fields.stream()
                            .map(field -> values.get(field.name()))
                            .toArray());
            List<SettingsProblem> broken = violations(made);
            return broken.isEmpty() ? new SettingsOutcome(made, List.of()) : SettingsOutcome.wrong(broken);
        } catch (InvocationTargetException e) {
            String why = String.valueOf(e.getTargetException().getMessage());
            return SettingsOutcome.wrong(List.of(new SettingsProblem("", why)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<SettingsProblem> violations(Record settings) {
        return validator.validate(settings).stream().map(this::problem).toList();
    }

    private SettingsProblem problem(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String name = path.split("[.\\[<]", 2)[0];
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> new SettingsProblem(name, ConstraintWords.of(violation, field.label())))
                .orElseGet(() -> new SettingsProblem("", violation.getMessage()));
    }

    private SettingField field(RecordComponent component) {
        return SettingKind.of(component)
                .map(kind -> SettingField.of(component, kind))
                .orElseThrow(() -> new IllegalArgumentException("Its setting " + component.getName() + " has the type "
                        + component.getType().getSimpleName() + ", which settings cannot have."));
    }

    private static Record defaults(Class<? extends Record> type) {
        try {
            Object value = type.getField(DEFAULTS).get(null);
            if (type.isInstance(value)) {
                return type.cast(value);
            }
        } catch (ReflectiveOperationException | LinkageError | NullPointerException e) {
            throw new IllegalArgumentException(
                    "Its settings record " + type.getSimpleName() + " needs a public constant DEFAULTS.", e);
        }
        throw new IllegalArgumentException(
                "The DEFAULTS of " + type.getSimpleName() + " must be a " + type.getSimpleName() + ".");
    }

    private static Map<String, @Nullable Object> values(Record settings) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(settings));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "Its settings record " + settings.getClass().getSimpleName() + " must be public.", e);
            }
        }
        return values;
    }
}

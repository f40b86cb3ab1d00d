package org.attune.kernel.plugin.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a setting can be, and so which field of the form it has. */
public enum SettingKind {
    WHOLE_NUMBER,
    DECIMAL,
    YES_NO,
    TEXT,
    CHOICE,
    LIST;

    /** Empty for a type that settings cannot have. */
    static Optional<SettingKind> of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class || type == Integer.class) {
            return Optional.of(WHOLE_NUMBER);
        }
        if (type == boolean.class) {
            return Optional.of(YES_NO);
        }
        if (type == BigDecimal.class) {
            return Optional.of(DECIMAL);
        }
        if (type == String.class) {
            return Optional.of(TEXT);
        }
        if (type.isEnum()) {
            return Optional.of(CHOICE);
        }
        boolean listOfText = component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] == String.class;
        return listOfText ? Optional.of(LIST) : Optional.empty();
    }
}

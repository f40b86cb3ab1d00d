package org.attune.kernel.setting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attune.api.setting.SettingStatus;
import org.attune.kernel.setting.GiasValue.Unreadable;

/** A row of the register as text that is kept, and back. */
final class GiasRowText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private GiasRowText() {}

    static String write(GiasRow row) {
        try {
            return JSON.writeValueAsString(texts(row));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each column's value is as the register writes it, by the column's name. */
    static Map<String, String> texts(GiasRow row) {
        Map<String, String> texts = new TreeMap<>();
        row.values().forEach((column, value) -> texts.put(column.name(), text(value)));
        return texts;
    }

    static GiasRow read(String content) {
        Map<GiasColumn, Optional<Object>> values = new EnumMap<>(GiasColumn.class);
        try {
            for (Map.Entry<String, String> text : JSON.readValue(content, TEXTS).entrySet()) {
                GiasColumn column = GiasColumn.valueOf(text.getKey());
                values.put(column, Optional.ofNullable(column.value().read(text.getValue())));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            throw new IllegalStateException("A row that was read before", e);
        }
        return new GiasRow(0, values);
    }

    private static String text(Optional<Object> value) {
        Object it = value.orElse("");
        if (it instanceof LocalDate day) {
            return DAY.format(day);
        }
        return it instanceof SettingStatus status ? SettingWords.ofRegister(status) : it.toString();
    }
}

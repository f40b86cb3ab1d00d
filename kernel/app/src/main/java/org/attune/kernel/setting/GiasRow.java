package org.attune.kernel.setting;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.attune.api.setting.SettingStatus;

/**
 * One sound row of the register, of this authority.
 *
 * @param line the line of the file on which it begins, from 1
 * @param values what each column that the file has holds: present and empty where the column is, but nothing stands in it
 */
record GiasRow(int line, Map<GiasColumn, Optional<Object>> values) {

    boolean has(GiasColumn column) {
        return values.containsKey(column);
    }

    /** Of a column that the file has. */
    Optional<Object> value(GiasColumn column) {
        return Objects.requireNonNull(values.get(column));
    }

    /** As the register has it. */
    String name() {
        return (String) value(GiasColumn.NAME).orElseThrow();
    }

    /** Empty where the file has no such column, or nothing stands in it. */
    String words(GiasColumn column) {
        return has(column) ? (String) value(column).orElse("") : "";
    }

    int urn() {
        return (Integer) value(GiasColumn.URN).orElseThrow();
    }

    SettingStatus status() {
        return (SettingStatus) value(GiasColumn.STATUS).orElseThrow();
    }
}

package org.attune.kernel.child.record;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.attune.api.child.Child;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * Where a child or young person is taught.
 *
 * @param settingId null for one at no setting
 * @param since the first day there; null where it is not known
 * @param yearOffset years above the year group of their age, negative for below; null for none
 */
public record School(
        @Nullable UUID settingId,
        @Nullable LocalDate since,
        @Nullable Integer yearOffset) {

    static final int FURTHEST = 2;

    int offset() {
        return yearOffset == null ? 0 : yearOffset;
    }

    Map<String, String> words(@Nullable String settingName) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("setting", settingName == null ? "" : settingName);
        words.put("since", since == null ? "" : London.words(since));
        words.put("years above their age group", Integer.toString(offset()));
        return words;
    }

    static Map<String, String> words(Child child) {
        Setting setting = child.getSetting();
        return new School(null, child.getSettingSince(), child.getYearOffset())
                .words(setting == null ? null : setting.getName());
    }
}

package org.attune.kernel.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What the audit page's address asks for, as it came: anybody can write an address.
 *
 * @param who a person as the audit keeps them
 * @param child a child's id
 * @param kind a group of kinds
 * @param from a day, as 2026-11-22
 * @param to a day
 */
record AuditAddress(
        @Nullable String who,
        @Nullable String child,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to) {

    private static final int LONGEST = 200;

    /** The day, or null where there is none or it is not one. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return day.getYear() >= 1970 && day.getYear() <= 9000 ? day : null;
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    static boolean isWrongDay(@Nullable String text) {
        return text != null && !text.isBlank() && day(text) == null;
    }

    /** @throws org.attune.api.problem.NotFoundException where a child's id is malformed */
    AuditFilter filter(AuditWords words) {
        return new AuditFilter(
                who == null || who.isBlank() || who.indexOf('\0') >= 0
                        ? null
                        : who.substring(0, Math.min(who.length(), LONGEST)),
                child == null || child.isBlank() ? null : Ids.of(child),
                kind == null || words.kinds(kind).isEmpty() ? null : words.kinds(kind),
                day(from),
                day(to));
    }

    boolean isFiltered() {
        return !query().isEmpty();
    }

    /** What to put behind the question mark to ask the same again; empty where nothing is asked. */
    String query() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "who", who);
        put(all, "child", child);
        put(all, "kind", kind);
        put(all, "from", from);
        put(all, "to", to);
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.put(name, value);
        }
    }
}

package org.attune.kernel.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.attune.api.time.London;

/** What a database's value is to a reader: 3 March 2026, Yes, Young person. */
final class Values {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+[+-]\\d{2}:?\\d{0,2}");

    private Values() {}

    /** Empty for nothing. */
    static String words(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? "Yes" : "No";
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Values::words)
                    .collect(Collectors.joining(", "));
        }
        return value.isTextual() ? words(value.textValue()) : value.toString();
    }

    private static String words(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return London.words(LocalDate.parse(text));
            }
            if (MOMENT.matcher(text).matches()) {
                return moment(OffsetDateTime.parse(whole(text)).toInstant());
            }
        } catch (DateTimeException e) {
            return text;
        }
        // As it was typed: a name in capitals is not ours to change.
        return text;
    }

    /**
     * YOUNG_PERSON as Young person.
     *
     * @param own those that have words of their own
     */
    static String code(String code, Map<String, String> own) {
        if (code.isEmpty() || code.equals("null")) {
            return "";
        }
        return own.getOrDefault(code, sentence(code));
    }

    private static String sentence(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String moment(Instant at) {
        return London.words(at) + ", " + London.time(at);
    }

    /** PostgreSQL writes an offset of whole hours without its minutes. */
    private static String whole(String text) {
        return text.matches(".*[+-]\\d{2}") ? text + ":00" : text;
    }
}

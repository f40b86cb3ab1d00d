package org.attune.kernel.subjectaccess;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.attune.kernel.time.London;

/** What a database's value is to a reader: 3 March 2026, Yes, Given. */
final class Values {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+[+-]\\d{2}:?\\d{0,2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final int SHORTEST_CODE = 3;

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
        // HCPC and PYL123456 are no codes of ours.
        return text.length() >= SHORTEST_CODE
                                && text.contains("_")
                                && CODE.matcher(text).matches()
                        || text.length() > SHORTEST_CODE + 1
                                && CODE.matcher(text).matches()
                                && text.chars().noneMatch(Character::isDigit)
                ? sentence(text)
                : text;
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

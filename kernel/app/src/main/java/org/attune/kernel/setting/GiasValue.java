package org.attune.kernel.setting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attune.api.setting.SettingStatus;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** What a column of the register holds, how it is read, and how to say what was expected. */
enum GiasValue {
    URN("a whole number of up to 7 digits, for example 109533") {
        @Override
        Object read(String text) throws Unreadable {
            return whole(text, 1, 9_999_999);
        }
    },
    LA_CODE("the number of an authority, for example 821") {
        @Override
        Object read(String text) throws Unreadable {
            return whole(text, 0, 9999);
        }
    },
    NUMBER("a whole number, or nothing") {
        @Override
        @Nullable Object read(String text) throws Unreadable {
            return text.isEmpty() ? null : whole(text, 0, 999_999);
        }
    },
    NAME("a name of up to 300 characters") {
        @Override
        Object read(String text) throws Unreadable {
            if (text.isEmpty()) {
                throw new Unreadable();
            }
            return words(text);
        }
    },
    TEXT("text of up to 300 characters") {
        @Override
        Object read(String text) throws Unreadable {
            return words(text);
        }
    },
    STATUS("Open; Open, but proposed to close; Proposed to open; or Closed") {
        @Override
        Object read(String text) throws Unreadable {
            SettingStatus status = STATUSES.get(text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
            if (status == null) {
                throw new Unreadable();
            }
            return status;
        }
    },
    DATE("a date like 01-09-2014, or nothing") {
        @Override
        @Nullable Object read(String text) throws Unreadable {
            return text.isEmpty() ? null : date(text);
        }
    },
    UKPRN("8 digits, or nothing") {
        @Override
        @Nullable Object read(String text) throws Unreadable {
            if (text.isEmpty()) {
                return null;
            }
            if (!text.matches("[0-9]{8}")) {
                throw new Unreadable();
            }
            return text;
        }
    };

    /** The text is not what the column should hold. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static final int LONGEST_TEXT = 300;

    private static final Map<String, SettingStatus> STATUSES = Map.of(
            "open", SettingStatus.OPEN,
            "open, but proposed to close", SettingStatus.PROPOSED_TO_CLOSE,
            "proposed to open", SettingStatus.PROPOSED_TO_OPEN,
            "closed", SettingStatus.CLOSED);

    /** The register writes 01-09-2014; a spreadsheet that saved the file again writes 01/09/2014. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final String expected;

    GiasValue(String expected) {
        this.expected = expected;
    }

    /** In words, for the list of problems. */
    String expected() {
        return expected;
    }

    /** The value: an Integer, a LocalDate, a SettingStatus or a String; null where the column is rightly empty. */
    abstract @Nullable Object read(String text) throws Unreadable;

    private static String words(String text) throws Unreadable {
        if (text.length() > LONGEST_TEXT || !Text.isLines(text)) {
            throw new Unreadable();
        }
        return text.replaceAll("\\s+", " ");
    }

    private static Integer whole(String text, int least, int most) throws Unreadable {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Unreadable();
        }
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new Unreadable();
        }
        return number;
    }

    private static LocalDate date(String text) throws Unreadable {
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate date = LocalDate.parse(text, format);
                if (date.getYear() > 1000 && date.getYear() < 2200) {
                    return date;
                }
            } catch (DateTimeException e) {
                // Perhaps the next format.
            }
        }
        throw new Unreadable();
    }
}

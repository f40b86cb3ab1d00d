package org.attune.kernel.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import org.attune.api.problem.InvalidException;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** Reads an iCalendar file (RFC 5545) for the whole days in it. */
final class CalendarFileReader {

    static final int LARGEST = 1024 * 1024;

    private static final String FIELD = "file";
    private static final int MOST_EVENTS = 1_000;
    private static final String MARK = "\ufeff";

    /** The library would ask a server on the internet whether time zones have changed; a whole day has none. */
    private static final String ZONE_UPDATES = "net.fortuna.ical4j.timezone.update.enabled";

    static {
        System.setProperty(ZONE_UPDATES, "false");
    }

    private CalendarFileReader() {}

    /** @throws InvalidException where it is no such file; nothing can be saved from it then */
    static CalendarFile read(byte[] content) {
        if (content.length > LARGEST) {
            throw new InvalidException(FIELD, "The file must be 1 MB or smaller. Nothing was saved.");
        }
        List<CalendarComponent> events = parse(text(content)).getComponents(Component.VEVENT);
        if (events.size() > MOST_EVENTS) {
            throw new InvalidException(
                    FIELD,
                    "The file has more than 1,000 entries. Choose a calendar of school terms only. Nothing was saved.");
        }
        CalendarEntries entries = new CalendarEntries();
        events.forEach(event -> add(event, entries));
        return entries.file();
    }

    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw unreadable("");
            }
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw unreadable(": its letters are not UTF-8");
        }
    }

    private static net.fortuna.ical4j.model.Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException e) {
            throw unreadable(", or it is damaged at line " + e.getLineNo());
        } catch (IOException | RuntimeException e) {
            throw unreadable(", or it is damaged");
        }
    }

    private static InvalidException unreadable(String how) {
        return new InvalidException(
                FIELD, "This is not a calendar file (.ics)" + how + ". Nothing was saved. Choose another file.");
    }

    private static void add(CalendarComponent event, CalendarEntries entries) {
        String summary = Text.tidy(value(event, Property.SUMMARY).replaceAll("[\\p{Cc}\uFFFD]+", " "));
        if (summary.isEmpty()) {
            summary = "An entry without a name";
        }
        if (has(event, Property.RRULE) || has(event, Property.RDATE)) {
            entries.unusable(summary, "It repeats. Enter each of its days by itself");
            return;
        }
        LocalDate first = day(event, Property.DTSTART);
        if (first == null) {
            entries.unusable(summary, whyNoDay(event));
            return;
        }
        LocalDate end = has(event, Property.DTEND) ? day(event, Property.DTEND) : first.plusDays(1);
        if (end == null) {
            entries.unusable(summary, whyNoDay(event));
        } else {
            // The end is the day after the last; some programs write the same day twice.
            entries.add(summary, first, end.isAfter(first) ? end.minusDays(1) : first, end.isBefore(first));
        }
    }

    private static String whyNoDay(CalendarComponent event) {
        String zone = event.getProperty(Property.DTSTART)
                .flatMap(start -> start.<TzId>getParameter(Parameter.TZID))
                .map(found -> " (in the zone " + found.getValue() + ")")
                .orElse("");
        return "It has a time of day" + zone + ". School days are whole days: make it an all-day entry";
    }

    private static boolean has(CalendarComponent event, String property) {
        return event.getProperty(property).isPresent();
    }

    private static String value(CalendarComponent event, String property) {
        return event.getProperty(property)
                .map(Property::getValue)
                .map(String::valueOf)
                .orElse("");
    }

    private static @Nullable LocalDate day(CalendarComponent event, String property) {
        Optional<Property> found = event.getProperty(property);
        try {
            Temporal when = found.isPresent() && found.get() instanceof DateProperty<?> date ? date.getDate() : null;
            return when instanceof LocalDate day ? day : null;
        } catch (DateTimeException e) {
            // A time of day, in a zone that nobody knows.
            return null;
        }
    }
}

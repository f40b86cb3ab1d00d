package org.attune.kernel.icalendar;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.About;
import org.attune.api.diary.Appointment;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.junit.jupiter.api.Test;

class EventTest {

    private static final Instant NINE = Instant.parse("2027-06-10T08:00:00Z");
    private static final UUID ID = new UUID(7, 1);

    private static Event event(About about, Place place, String where) {
        return Event.of(
                new Appointment(
                        ID,
                        4,
                        "diary",
                        "diary.visit",
                        "Robin’s review",
                        new Span(NINE, NINE.plusSeconds(3600)),
                        place,
                        where,
                        List.of(),
                        about,
                        "Bring the notes of Robin",
                        true),
                "Visit");
    }

    @Test
    void whatIsAboutAChildOrACaseHasNeitherTitleNorTypedPlace() {
        Place home = new Place.Elsewhere("12 Home Street");
        Event child = event(new About(null, null, new UUID(1, 1)), home, "12 Home Street");
        Event school = event(
                new About(null, new UUID(2, 2), new UUID(1, 1)),
                new Place.AtSetting(new UUID(3, 3)),
                "Hillside Primary School");
        assertAll(
                () -> assertEquals("Visit", child.title()),
                () -> assertEquals("", child.location()),
                () -> assertEquals("Visit", school.title()),
                () -> assertEquals("Hillside Primary School", school.location()));
    }

    @Test
    void allElseHasBoth() {
        Event event = event(About.NOBODY, new Place.Elsewhere("Town hall"), "Town hall");
        assertEquals("Robin’s review", event.title());
        assertEquals("Town hall", event.location());
    }

    @Test
    void anInvitationSaysWhoAsksWhomForWhatAndWhichVersionItIs() {
        Event event =
                event(new About(null, null, new UUID(1, 1)), new Place.Phone("Ring Robin"), "By phone: Ring Robin");
        Guest service = new Guest("eps@luton.example", "Luton \"EPS\"", true);
        Guest guest = new Guest("ep+diary@luton.example", "Dr Samira Rahman", true);
        CalendarWriter writer = new CalendarWriter("luton.localhost", NINE);
        String asked = text(
                writer.invitation(event, CalendarWriter.Invite.REQUEST, service, guest, "https://x.example/?id=1"));
        String cancelled =
                text(writer.invitation(event, CalendarWriter.Invite.CANCEL, service, guest, "https://x.example/?id=1"));
        assertAll(
                () -> assertTrue(asked.contains("METHOD:REQUEST"), asked),
                () -> assertTrue(asked.contains("UID:" + ID + "@luton.localhost"), asked),
                () -> assertTrue(asked.contains("SEQUENCE:4"), asked),
                () -> assertTrue(asked.contains("STATUS:CONFIRMED"), asked),
                () -> assertTrue(asked.contains("DTSTART;TZID=Europe/London:20270610T090000"), asked),
                () -> assertTrue(asked.contains("mailto:eps@luton.example"), asked),
                () -> assertTrue(asked.contains("mailto:ep+diary@luton.example"), asked),
                () -> assertTrue(asked.contains("SUMMARY:Visit"), asked),
                () -> assertFalse(asked.contains("Robin"), asked),
                () -> assertTrue(cancelled.contains("METHOD:CANCEL"), cancelled),
                () -> assertTrue(cancelled.contains("STATUS:CANCELLED"), cancelled),
                () -> assertTrue(cancelled.contains("UID:" + ID + "@luton.localhost"), cancelled));
    }

    /** Without the breaks of its long lines. */
    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "");
    }
}

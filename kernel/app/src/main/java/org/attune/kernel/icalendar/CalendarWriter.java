package org.attune.kernel.icalendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.attune.api.time.London;

/** Writes events as an iCalendar file. Times are London's, with what other programs need to know of its summer time. */
final class CalendarWriter {

    private static final String PRODUCT = "-//Attune//Diary//EN";
    private static final String AN_HOUR = "PT1H";

    static {
        // The library would ask a server on the internet whether time zones have changed.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    /** Summer time as it has been since 1996 (directive 2000/84/EC, and the Summer Time Order 2002); no appointment is older. */
    private static final VTimeZone LONDON = london();

    private final String host;
    private final Instant now;

    /**
     * @param host of the authority: the other half of an event's name
     * @param now when it is written
     */
    CalendarWriter(String host, Instant now) {
        this.host = host;
        this.now = now;
    }

    /**
     * A feed.
     *
     * @param name what a calendar calls it
     * @param address of a day's page, without the day at the end
     */
    byte[] feed(String name, String address, List<Event> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", London.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AN_HOUR));
        calendar.add(LONDON);
        events.forEach(event -> calendar.add(event(event, event.live(), address + event.day())));
        return written(calendar);
    }

    /** What an invitation asks a calendar to do. */
    enum Invite {
        REQUEST(ImmutableMethod.REQUEST),
        CANCEL(ImmutableMethod.CANCEL);

        private final Method method;

        Invite(Method method) {
            this.method = method;
        }
    }

    /**
     * One event for one who is invited.
     *
     * @param link to its page
     */
    byte[] invitation(Event event, Invite invite, Guest organiser, Guest guest, String link) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(invite.method);
        calendar.add(LONDON);
        VEvent written = event(event, invite == Invite.REQUEST, link);
        written.add(new Organizer(named(organiser), mailto(organiser)));
        Attendee attendee = new Attendee(named(guest), mailto(guest));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        written.add(attendee);
        calendar.add(written);
        return written(calendar);
    }

    private static ParameterList named(Guest who) {
        // A parameter's value has no way to hold a quotation mark.
        return new ParameterList(List.of(new Cn(who.name().replace('"', '\''))));
    }

    private static URI mailto(Guest who) {
        try {
            return new URI("mailto", who.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private VEvent event(Event event, boolean stands, String link) {
        VEvent written = new VEvent(false);
        written.add(new Uid(event.id() + "@" + host));
        written.add(new DtStamp(now));
        written.add(new DtStart<>(zone(), event.when().startsAt().atZone(London.ZONE)));
        written.add(new DtEnd<>(zone(), event.when().endsAt().atZone(London.ZONE)));
        written.add(new Sequence(event.sequence()));
        written.add(new Summary(event.title()));
        if (!event.location().isEmpty()) {
            written.add(new Location(event.location()));
        }
        written.add(stands ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        written.add(ImmutableClazz.PRIVATE);
        written.add(new Url(URI.create(link)));
        return written;
    }

    private static VTimeZone london() {
        VTimeZone zone = new VTimeZone();
        zone.add(new net.fortuna.ical4j.model.property.TzId(London.ZONE.getId()));
        zone.add(observance(
                new Standard(), "GMT", "+0100", "+0000", "19961027T020000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"));
        zone.add(observance(
                new Daylight(), "BST", "+0000", "+0100", "19960331T010000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"));
        return zone;
    }

    private static Observance observance(
            Observance of, String name, String from, String to, String start, String rule) {
        of.add(new DtStart<LocalDateTime>(start));
        of.add(new TzName(name));
        of.add(new TzOffsetFrom(ZoneOffset.of(from)));
        of.add(new TzOffsetTo(ZoneOffset.of(to)));
        of.add(new RRule<LocalDateTime>(rule));
        return of;
    }

    private static ParameterList zone() {
        return new ParameterList(List.of(new TzId(London.ZONE.getId())));
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

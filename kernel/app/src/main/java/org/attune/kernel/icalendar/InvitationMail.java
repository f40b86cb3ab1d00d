package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.attune.api.diary.Span;
import org.attune.api.tenancy.Authority;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Wording;
import org.attune.kernel.message.Outbox;
import org.attune.kernel.message.PublicAddress;

/** Writes the emails with which people are invited. */
@ApplicationScoped
class InvitationMail {

    private static final String OWN_PAGE = "/diary/day.xhtml?day=";
    private static final String SESSIONS = "/sessions/list.xhtml";

    @Inject
    Outbox outbox;

    @Inject
    Wording wording;

    @Inject
    PublicAddress address;

    @Inject
    CurrentAuthority authority;

    void invite(Event event, Guest guest) {
        send(event, guest, InvitationTexts.INVITED, CalendarWriter.Invite.REQUEST);
    }

    void cancel(Event event, Guest guest) {
        send(event, guest, InvitationTexts.CANCELLED, CalendarWriter.Invite.CANCEL);
    }

    private void send(Event event, Guest guest, String text, CalendarWriter.Invite invite) {
        Authority now = authority.get();
        String link = address.of(guest.staff() ? OWN_PAGE + event.day() : SESSIONS);
        byte[] calendar = new CalendarWriter(now.hosts().get(0), London.now())
                .invitation(event, invite, organiser(now), guest, link);
        Map<String, String> values = Map.of(
                "name", guest.name(),
                "what", event.title(),
                "when", words(event.when()),
                "where", event.location(),
                "link", link);
        outbox.invitation(guest.email(), wording.of(text, values), new String(calendar, StandardCharsets.UTF_8));
    }

    /** Answers go to the service's own mailbox. */
    private static Guest organiser(Authority now) {
        String contact = now.contactEmail();
        return new Guest(contact == null ? "no-reply@" + now.hosts().get(0) : contact, now.serviceName(), true);
    }

    private static String words(Span when) {
        LocalDate first = when.startsAt().atZone(London.ZONE).toLocalDate();
        LocalDate last = when.endsAt().atZone(London.ZONE).toLocalDate();
        String from = London.words(first) + ", " + London.time(when.startsAt()) + " to ";
        return from + (first.equals(last) ? "" : London.words(last) + ", ") + London.time(when.endsAt());
    }
}

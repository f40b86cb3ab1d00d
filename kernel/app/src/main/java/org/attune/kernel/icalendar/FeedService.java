package org.attune.kernel.icalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.security.Unrestricted;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.kernel.diary.KindCatalogue;
import org.attune.kernel.diary.PersonsDiary;
import org.attune.kernel.digest.Sha256;
import org.attune.kernel.message.PublicAddress;

/** What stands at a secret address. Whoever knows it may read it: a calendar has no other way to sign in. */
@ApplicationScoped
@Transactional
@Unrestricted("Whoever knows the secret address may read it; nothing there is about a child")
@ConsentNotNeeded("Says when somebody is where, and nothing of whom it is about")
public class FeedService {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final String PAGE = "/diary/day.xhtml?day=";

    @Inject
    EntityManager em;

    @Inject
    PersonsDiary diary;

    @Inject
    KindCatalogue kinds;

    @Inject
    CurrentAuthority authority;

    @Inject
    PublicAddress address;

    /** What an address leads to. */
    public enum Standing {
        /** To a diary. */
        OPEN,
        /** To nothing any more: it was taken away or replaced, or whose it is has left. */
        CLOSED,
        /** To nothing, ever. */
        UNKNOWN
    }

    /** @param content the file; empty where the address leads to none */
    public record Answer(Standing standing, byte[] content) {}

    /** @param secret as it stands in the address */
    public Answer read(String secret) {
        Optional<CalendarFeed> found = FeedSecret.isPossible(secret) ? find(secret) : Optional.empty();
        if (found.isEmpty()) {
            return new Answer(Standing.UNKNOWN, new byte[0]);
        }
        CalendarFeed feed = found.get();
        Practitioner whose = feed.practitioner();
        return feed.isOpen() && whose.worksOn(London.today())
                ? new Answer(Standing.OPEN, written(whose))
                : new Answer(Standing.CLOSED, new byte[0]);
    }

    private Optional<CalendarFeed> find(String secret) {
        return em.createQuery(
                        "select f from CalendarFeed f join fetch f.practitioner where f.secretHash = :hash",
                        CalendarFeed.class)
                .setParameter("hash", Sha256.of(secret))
                .getResultStream()
                .findFirst();
    }

    private byte[] written(Practitioner whose) {
        Instant now = London.now();
        Map<String, String> titles = kinds.titles();
        List<Event> events = diary.alsoCancelled(whose.getId(), now.minus(BACK), now.plus(AHEAD)).stream()
                .map(one -> Event.of(one, titles.getOrDefault(one.kind(), "Appointment")))
                .toList();
        return new CalendarWriter(authority.get().hosts().get(0), now)
                .feed(whose.getName() + ", " + authority.get().serviceName(), address.of(PAGE), events);
    }
}

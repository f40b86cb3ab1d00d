package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Who and which room is taken. It says so in words before anything is written; whoever is a moment faster, and what the reader may not
 * see, the database's constraints know.
 */
@ApplicationScoped
public class Clashes {

    private static final String WITHIN = " and x.startsAt < :end and x.endsAt > :start and x.startsAt > :long";
    private static final Duration LONGEST = Duration.ofDays(Span.MOST_DAYS + 1L);

    @Inject
    EntityManager em;

    /**
     * What takes them, in the order of time; two statements at most.
     *
     * @param place whose room may be taken
     */
    public List<Taken> between(Collection<UUID> practitioners, Place place, Instant from, Instant to) {
        List<Taken> taken = new ArrayList<>();
        if (!practitioners.isEmpty()) {
            em.createQuery(
                            "select p.name, x.appointmentId, x.startsAt, x.endsAt from AppointmentPerson x join x.practitioner p"
                                    + " where x.live = true and p.id in :people" + WITHIN
                                    + " order by x.startsAt, x.id",
                            Object[].class)
                    .setParameter("people", practitioners)
                    .setParameter("start", from)
                    .setParameter("end", to)
                    .setParameter("long", from.minus(LONGEST))
                    .getResultStream()
                    .forEach(row -> taken.add(taken(row, false)));
        }
        if (place instanceof Place.Room room) {
            em.createQuery(
                            "select r.name, x.id, x.startsAt, x.endsAt from AppointmentRow x join x.room r"
                                    + " where x.live = true and r.id = :room" + WITHIN + " order by x.startsAt, x.id",
                            Object[].class)
                    .setParameter("room", room.roomId())
                    .setParameter("start", from)
                    .setParameter("end", to)
                    .setParameter("long", from.minus(LONGEST))
                    .getResultStream()
                    .forEach(row -> taken.add(taken(row, true)));
        }
        return taken;
    }

    private static Taken taken(Object[] row, boolean room) {
        return new Taken((String) row[0], room, (UUID) row[1], new Span((Instant) row[2], (Instant) row[3]));
    }

    /**
     * @param self an appointment that does not stand in its own way; null for none
     * @throws RefusedException naming everybody who is busy, and the room
     */
    void refuse(Collection<UUID> practitioners, Place place, Span when, @Nullable UUID self) {
        List<Taken> taken = between(practitioners, place, when.startsAt(), when.endsAt()).stream()
                .filter(one -> !one.appointmentId().equals(self))
                .toList();
        if (!taken.isEmpty()) {
            throw new RefusedException(
                    taken.stream().allMatch(Taken::room) ? "room-busy" : "person-busy",
                    taken.stream().map(Taken::words).distinct().collect(Collectors.joining(". "))
                            + ". Choose another time, or other people or another room.");
        }
    }
}

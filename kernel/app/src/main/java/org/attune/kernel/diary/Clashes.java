package org.attune.kernel.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.diary.Place;
import org.attune.api.diary.Span;
import org.attune.api.problem.RefusedException;
import org.attune.kernel.diary.Taken.By;
import org.attune.kernel.persistence.DatabaseFunctions;
import org.attune.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/**
 * Who and which room is taken. It says so in words before anything is written; whoever is a moment faster, and what the reader may not
 * see, the database's constraints know.
 */
@ApplicationScoped
public class Clashes {

    @Inject
    EntityManager em;

    @Inject
    DatabaseFunctions functions;

    /**
     * What takes them, the people first, each in the order of time; three statements at most.
     *
     * @param place whose room may be taken
     */
    public List<Taken> between(Collection<UUID> practitioners, Place place, Instant from, Instant to) {
        List<Taken> taken = new ArrayList<>();
        if (!practitioners.isEmpty()) {
            within(
                            "select p.name, x.appointmentId, x.startsAt, x.endsAt from AppointmentPerson x join x.practitioner p",
                            "p.id in :who",
                            from,
                            to)
                    .setParameter("who", practitioners)
                    .getResultStream()
                    .forEach(row -> taken.add(taken(row, By.APPOINTMENT)));
            away(practitioners, from, to).stream().map(Away::taken).forEach(taken::add);
        }
        if (place instanceof Place.Room room) {
            within(
                            "select r.name, x.id, x.startsAt, x.endsAt from AppointmentRow x join x.room r",
                            "r.id = :room",
                            from,
                            to)
                    .setParameter("room", room.roomId())
                    .getResultStream()
                    .forEach(row -> taken.add(taken(row, By.APPOINTMENT_IN_THE_ROOM)));
        }
        return taken;
    }

    private TypedQuery<Object[]> within(String select, String whose, Instant from, Instant to) {
        return Within.bound(
                em.createQuery(
                        select + " where " + Within.LIVE + " and " + whose + " order by x.startsAt, x.id",
                        Object[].class),
                from,
                to);
    }

    private static Taken taken(Object[] row, By by) {
        return new Taken((String) row[0], by, (UUID) row[1], (Instant) row[2], (Instant) row[3]);
    }

    /** That somebody is on leave, as the database says it: from when until when in seconds of time. */
    public record Away(UUID id, String who, long begins, long ends) {

        private Taken taken() {
            return new Taken(who, By.LEAVE, null, Instant.ofEpochSecond(begins), Instant.ofEpochSecond(ends));
        }
    }

    /** Who of these is on leave at some time of it; why is nobody's business. One statement. */
    public List<Away> away(Collection<UUID> practitioners, Instant from, Instant to) {
        return functions
                .texts("attune.away", practitioners.toArray(UUID[]::new), from.toString(), to.toString())
                .stream()
                .map(line -> Json.mapper().fromJson(line, Away.class))
                .toList();
    }

    /**
     * @param self an appointment that does not stand in its own way; null for none
     * @throws RefusedException naming everybody who is busy or away, and the room
     */
    void refuse(Collection<UUID> practitioners, Place place, Span when, @Nullable UUID self) {
        List<Taken> taken = between(practitioners, place, when.startsAt(), when.endsAt()).stream()
                .filter(one -> self == null || !self.equals(one.appointmentId()))
                .toList();
        if (!taken.isEmpty()) {
            throw new RefusedException(
                    type(taken.stream().map(Taken::by).collect(Collectors.toSet())),
                    taken.stream().map(Taken::words).distinct().collect(Collectors.joining(". "))
                            + ". Choose another time, or other people or another room.");
        }
    }

    private static String type(Set<By> by) {
        if (by.contains(By.APPOINTMENT)) {
            return "person-busy";
        }
        return by.contains(By.LEAVE) ? "person-away" : "room-busy";
    }
}

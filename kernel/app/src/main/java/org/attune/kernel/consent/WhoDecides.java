package org.attune.kernel.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attune.api.child.YoungPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who decides about one child on one day, worked out from the date of birth and what is recorded. From 16 the young person
 * does, unless an assessment found that they lack capacity for this decision; under 16 the child does who was found competent
 * for it, and otherwise everybody with parental responsibility, a recorded delegation, or a care order behind them. The
 * database holds answers to the same rules (V30).
 */
final class WhoDecides {

    private final boolean grown;
    private final LocalDate today;
    private final List<Person> people;
    private final Collection<ConsentStanding> standings;

    WhoDecides(LocalDate born, LocalDate today, List<Person> people, Collection<ConsentStanding> standings) {
        this.grown = YoungPerson.decides(born, today);
        this.today = today;
        this.people = people;
        this.standings = standings;
    }

    boolean isGrown() {
        return grown;
    }

    /**
     * By person, in the order of the record; empty where nobody on the record may decide.
     *
     * @param competent what the newest Gillick assessment of this decision found; null where there is none
     * @param lacking what the newest assessment under the Mental Capacity Act found; null where there is none
     */
    Map<Person, Giver> of(@Nullable Boolean competent, @Nullable Boolean lacking) {
        Map<Person, Giver> deciding = new LinkedHashMap<>();
        for (Person person : people) {
            giver(person, Boolean.TRUE.equals(competent), Boolean.TRUE.equals(lacking))
                    .ifPresent(giver -> deciding.put(person, giver));
        }
        return deciding;
    }

    private Optional<Giver> giver(Person person, boolean competent, boolean lacking) {
        if (grown && !lacking) {
            return person.self() ? Optional.of(Giver.YOUNG_PERSON) : Optional.empty();
        }
        if (!grown && competent) {
            return person.self() ? Optional.of(Giver.GILLICK_COMPETENT_CHILD) : Optional.empty();
        }
        if (person.holdsResponsibility()) {
            return Optional.of(Giver.PARENT);
        }
        return standings.stream()
                .filter(standing -> standing.getContactId().equals(person.id()) && standing.isLive(today))
                .map(standing -> standing.getKind().giver())
                .findFirst();
    }
}

package org.attune.kernel.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.Appointment;
import org.attune.kernel.diary.KindCatalogue;
import org.attune.kernel.diary.PersonsDiary;

/** Reads what stands in somebody's diary; of what the reader may not see, that the time is taken. Three statements. */
@ApplicationScoped
class Entries {

    @Inject
    PersonsDiary diary;

    @Inject
    KindCatalogue kinds;

    List<Entry> of(UUID practitionerId, LocalDate first, LocalDate last) {
        Instant from = Entry.begins(first);
        Instant to = Entry.begins(last.plusDays(1));
        Map<String, String> titles = kinds.titles();
        List<Entry> entries = new ArrayList<>();
        Set<UUID> seen = new HashSet<>();
        for (Appointment one : diary.of(practitionerId, from, to)) {
            seen.add(one.id());
            entries.add(entry(one, practitionerId, titles));
        }
        diary.busy(practitionerId, from, to).stream()
                .filter(busy -> !seen.contains(busy.appointmentId()))
                .forEach(busy -> entries.add(
                        Entry.busy(busy.when().startsAt(), busy.when().endsAt())));
        entries.sort(Comparator.comparing(Entry::startsAt));
        return entries;
    }

    private static Entry entry(Appointment one, UUID practitionerId, Map<String, String> titles) {
        return new Entry(
                one.id(),
                one.when().startsAt(),
                one.when().endsAt(),
                one.title(),
                titles.getOrDefault(one.kind(), ""),
                one.where(),
                one.people().stream()
                        .filter(person -> !person.practitionerId().equals(practitionerId))
                        .map(Appointment.Person::name)
                        .toList());
    }
}

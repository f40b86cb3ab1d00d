package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Unrestricted;
import org.attune.api.workload.Capacity;
import org.attune.api.workload.Workload;

/** Capacity as plugins have it. */
@ApplicationScoped
@Transactional
@Unrestricted("Minutes, and not why somebody is away; the plugin's own services say who may see them")
@ConsentNotNeeded("Sums of time, and nothing of anybody's case")
public class WorkloadBean implements Workload {

    @Inject
    TimesReader reader;

    @Override
    public List<Capacity> of(LocalDate first, LocalDate last) {
        return of(Whose.EVERYBODY, first, last);
    }

    @Override
    public Optional<Capacity> of(UUID practitionerId, LocalDate first, LocalDate last) {
        return of(Whose.of(practitionerId), first, last).stream().findFirst();
    }

    private List<Capacity> of(Whose whose, LocalDate first, LocalDate last) {
        Times times = reader.read(whose, first, last);
        return times.people().stream()
                .map(person -> capacity(person, times.of(person, first, last), first, last))
                .toList();
    }

    private static Capacity capacity(Times.Person person, Figures figures, LocalDate first, LocalDate last) {
        return new Capacity(
                person.who().getId(),
                person.who().getName(),
                first,
                last,
                figures.working(),
                figures.direct(),
                figures.planned(),
                figures.done(),
                figures.free());
    }
}

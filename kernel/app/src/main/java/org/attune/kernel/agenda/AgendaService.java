package org.attune.kernel.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.calendar.SchoolCalendar;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.agenda.AgendaView.Colleague;
import org.attune.kernel.workload.LeaveDays;
import org.attune.kernel.workload.LeaveReader;
import org.attune.kernel.workload.Reached;
import org.attune.kernel.workload.Span;
import org.attune.kernel.workload.Stretch;
import org.jspecify.annotations.Nullable;

/** Shows somebody's diary: their own, or anybody's to the principal and business support. */
@ApplicationScoped
@Transactional
@Requires(Permission.KEEP_DIARY)
@ConsentNotNeeded("Shows when somebody is where; whoever made the appointment was asked for consent")
public class AgendaService {

    @Inject
    EntityManager em;

    @Inject
    Reached reached;

    @Inject
    SchoolCalendar calendar;

    @Inject
    Entries entries;

    @Inject
    LeaveReader leave;

    /** Every day of the stretch in which the day lies; a few statements, however much stands in it. */
    public AgendaView stretch(UUID practitionerId, Span span, LocalDate day) {
        String name = reached.practitioner(practitionerId).getName();
        Stretch stretch = Stretch.of(span, day, calendar.terms(day.minusYears(1), day.plusYears(1)));
        return view(
                practitionerId,
                name,
                stretch.words(),
                Stretch.monday(stretch.first()),
                Stretch.monday(stretch.last()).plusDays(6),
                stretch.before(),
                stretch.after());
    }

    public AgendaView day(UUID practitionerId, LocalDate day) {
        String name = reached.practitioner(practitionerId).getName();
        return view(practitionerId, name, Days.words(day), day, day, day.minusDays(1), day.plusDays(1));
    }

    private AgendaView view(
            UUID practitionerId,
            String name,
            String words,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate before,
            @Nullable LocalDate after) {
        List<Entry> found = entries.of(practitionerId, first, last);
        List<LeaveDays> away = leave.of(practitionerId, first, last);
        List<DayBlock> days = calendar.days(first, last, null).stream()
                .map(one -> block(one, found, away))
                .toList();
        return new AgendaView(
                practitionerId, name, reached.isOwn(practitionerId), words, before, after, days, colleagues());
    }

    private static DayBlock block(CalendarDay day, List<Entry> entries, List<LeaveDays> away) {
        return Days.block(
                day,
                entries.stream().filter(entry -> entry.isOn(day.date())).toList(),
                away.stream().filter(one -> one.isOn(day.date())).toList(),
                day.date().equals(London.today()));
    }

    /** Those who work here, by name, for those who keep everybody's. */
    public List<Colleague> colleagues() {
        if (!reached.keepsAll()) {
            return List.of();
        }
        return em.createQuery(
                        "select p.id, p.name from Practitioner p where p.active = true order by p.name, p.id",
                        Object[].class)
                .getResultStream()
                .map(row -> new Colleague((UUID) row[0], (String) row[1]))
                .toList();
    }
}

package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.ConflictException;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** Keeps the rota and the duty team. */
@ApplicationScoped
@Transactional
public class RotaService {

    private static final int WEEKS = 26;
    private static final int SHOWN = 60;
    private static final int WEEK = 7;

    @Inject
    EntityManager em;

    @Inject
    Rota rota;

    @Inject
    CurrentUser user;

    /** A slot in a list. */
    public record Slot(
            UUID id,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID practitionerId,
            String name) {

        static Slot of(RotaSlot slot) {
            Practitioner person = slot.getPractitioner();
            return new Slot(
                    slot.getId(),
                    slot.getFirstDay(),
                    slot.getLastDay(),
                    person == null ? null : person.getId(),
                    person == null ? "" : person.getName());
        }

        public String days() {
            return Moments.days(firstDay, lastDay);
        }

        public boolean isNow() {
            LocalDate today = London.today();
            return !today.isBefore(firstDay) && !today.isAfter(lastDay);
        }
    }

    /** Somebody of the duty team. */
    public record Member(UUID id, String name) {}

    /** The slots from today on. */
    @Requires(Permission.WORK_SERVICE)
    public List<Slot> slots() {
        return em.createQuery(
                        "select s from CriticalIncidentsRotaSlot s left join fetch s.practitioner where s.lastDay >= :today"
                                + " order by s.firstDay",
                        RotaSlot.class)
                .setParameter("today", London.today())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Slot::of)
                .toList();
    }

    @Requires(Permission.WORK_SERVICE)
    public List<Member> dutyTeam() {
        return em.createQuery("select m from CriticalIncidentsDutyMember m join fetch m.practitioner", DutyMember.class)
                .getResultStream()
                .map(one -> new Member(one.getId(), one.getPractitioner().getName()))
                .sorted(java.util.Comparator.comparing(Member::name))
                .toList();
    }

    @Requires(Permission.WORK_SERVICE)
    public boolean isTeam() {
        return rota.isTeam();
    }

    /** The names of those who answer now. */
    @Requires(Permission.WORK_SERVICE)
    public List<String> answering() {
        return rota.answering().stream().map(Practitioner::getName).toList();
    }

    /** Adds open slots, a week each from a Monday on. Weeks that are there already stay as they are. */
    @Requires(Permission.MANAGE_SERVICE)
    public void addWeeks(@Nullable LocalDate from, @Nullable String weeks) {
        Entered entered = new Entered();
        LocalDate first = entered.day("from", from, London.today().plusYears(1), "Enter the first day");
        String number = weeks == null ? "" : weeks.strip();
        boolean sound =
                number.matches("\\d{1,2}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= WEEKS;
        entered.check(sound, "weeks", "Enter a number of weeks from 1 to " + WEEKS);
        entered.check(!first.isBefore(London.today().minusDays(WEEK)), "from", "Enter a day of this week or later");
        entered.done();
        LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = monday.plusWeeks(Integer.parseInt(number));
        List<RotaSlot> there = em.createQuery(
                        "select s from CriticalIncidentsRotaSlot s where s.lastDay >= :first and s.firstDay < :end",
                        RotaSlot.class)
                .setParameter("first", monday)
                .setParameter("end", end)
                .getResultList();
        for (LocalDate day = monday; day.isBefore(end); day = day.plusDays(WEEK)) {
            LocalDate sunday = day.plusDays(WEEK - 1L);
            LocalDate begin = day;
            if (there.stream().noneMatch(slot -> slot.holds(begin) || slot.holds(sunday))) {
                em.persist(new RotaSlot(day, sunday));
            }
        }
    }

    /**
     * Takes an open slot for whoever asks.
     *
     * @throws ConflictException where somebody else was first
     */
    @Requires(Permission.WORK_SERVICE)
    public void take(UUID slotId) {
        UUID me = user.practitionerId();
        if (me == null) {
            throw new RefusedException("no-practitioner", "Only somebody who works as a practitioner takes a slot.");
        }
        // Locked: of two who ask at once, the second sees who was first.
        RotaSlot slot = slot(slotId);
        Practitioner holder = slot.getPractitioner();
        if (holder != null && !holder.getId().equals(me)) {
            throw new ConflictException(holder.getName() + " has taken "
                    + Moments.days(slot.getFirstDay(), slot.getLastDay()) + " already. Nothing was changed.");
        }
        slot.give(em.find(Practitioner.class, me));
    }

    /** Gives a slot to somebody, or opens it again. Their own, or whoever keeps the rota. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public void give(UUID slotId, @Nullable UUID practitionerId) {
        RotaSlot slot = slot(slotId);
        Practitioner holder = slot.getPractitioner();
        if (!user.may(Permission.MANAGE_SERVICE)
                && (holder == null || !Objects.equals(holder.getId(), user.practitionerId()))) {
            throw new RefusedException("not-yours", "This slot is not yours: ask whoever keeps the rota.");
        }
        Practitioner to = practitionerId == null ? null : em.find(Practitioner.class, practitionerId);
        if (practitionerId != null && (to == null || !to.isActive())) {
            throw new InvalidException("person", "Choose somebody who works here");
        }
        slot.give(to);
    }

    /** @throws NotFoundException where there is no such slot */
    @Requires(Permission.WORK_SERVICE)
    public Slot view(@Nullable UUID slotId) {
        RotaSlot slot = slotId == null ? null : em.find(RotaSlot.class, slotId);
        if (slot == null) {
            throw new NotFoundException("There is no such slot.");
        }
        return Slot.of(slot);
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void addToTeam(@Nullable UUID practitionerId) {
        Practitioner person = practitionerId == null ? null : em.find(Practitioner.class, practitionerId);
        if (person == null || !person.isActive() || person.getAccountId() == null) {
            throw new InvalidException("person", "Choose somebody who works here and can sign in");
        }
        if (em.createQuery("select m.id from CriticalIncidentsDutyMember m where m.practitioner = :person", UUID.class)
                .setParameter("person", person)
                .getResultList()
                .isEmpty()) {
            em.persist(new DutyMember(person));
        }
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void removeFromTeam(UUID memberId) {
        DutyMember member = em.find(DutyMember.class, memberId);
        if (member != null) {
            em.remove(member);
        }
    }

    private RotaSlot slot(UUID id) {
        RotaSlot slot = em.find(RotaSlot.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (slot == null) {
            throw new NotFoundException("There is no such slot.");
        }
        return slot;
    }
}

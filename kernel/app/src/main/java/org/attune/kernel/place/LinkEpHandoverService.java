package org.attune.kernel.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** Gives the settings of a link EP who leaves to others, in one transaction. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_PLACES)
public class LinkEpHandoverService {

    private static final String ENDS_LATER =
            " from LinkEp l join l.practitioner p where (l.lastDay is null or l.lastDay >= :today)";

    /**
     * Somebody who has left or is to leave, and is entered as link EP beyond that.
     *
     * @param lastDay null where they take no work any more and no day is agreed
     */
    public record Leaver(UUID id, String name, @Nullable LocalDate lastDay, long settings) {
        public String words() {
            LocalDate day = lastDay;
            if (day == null || day.isBefore(London.today())) {
                return "has left" + (day == null ? "" : ", on " + London.words(day));
            }
            return "leaves on " + London.words(day);
        }
    }

    /**
     * What can be handed over.
     *
     * @param day from which day the others would have it: the day after the last one, today at the earliest
     */
    public record Offer(String name, LocalDate day, List<LinkEpView> links, List<Choice> to) {}

    /**
     * What becomes of one setting.
     *
     * @param successor null for nobody yet: the setting is then without a link EP
     */
    public record Decision(@Nullable UUID successor) {}

    @Inject
    EntityManager em;

    @Inject
    Held held;

    @Inject
    People people;

    @Inject
    LinkEpNotices told;

    @Inject
    AuditLog audit;

    /** By name. */
    public List<Leaver> leavers() {
        return em.createQuery(
                        "select p.id, p.name, p.endsOn, count(l)" + ENDS_LATER
                                + " and (p.active = false or p.endsOn is not null and (l.lastDay is null or l.lastDay > p.endsOn))"
                                + " group by p.id, p.name, p.endsOn order by p.name, p.id",
                        Object[].class)
                .setParameter("today", London.today())
                .getResultStream()
                .map(row ->
                        new Leaver((UUID) row[0], (String) row[1], (LocalDate) row[2], ((Number) row[3]).longValue()))
                .toList();
    }

    public Offer offer(UUID leaverId) {
        Practitioner leaver = held.find(Practitioner.class, leaverId, "practitioner");
        LocalDate lastDay = leaver.getEndsOn();
        LocalDate today = London.today();
        LocalDate day = lastDay == null || lastDay.isBefore(today) ? today : lastDay.plusDays(1);
        return new Offer(
                leaver.getName(),
                day,
                links(leaverId).stream().map(LinkEpView::of).toList(),
                people.choices().stream()
                        .filter(one -> !one.id().equals(leaverId))
                        .toList());
    }

    /**
     * @param day from which day the others have it
     * @param decisions by link, for those that are handed over; the others stay as they are
     * @throws InvalidException where a successor does not work here then, or the day cannot be right
     */
    public void handOver(UUID leaverId, @Nullable LocalDate day, Map<UUID, Decision> decisions) {
        LocalDate from = new DaysInput(day, null).days().first();
        Practitioner leaver = held.find(Practitioner.class, leaverId, "practitioner");
        List<LinkEp> after = new ArrayList<>();
        for (LinkEp link : links(leaverId)) {
            Decision decision = decisions.get(link.getId());
            if (decision != null && !isOver(link, from)) {
                successor(link, leaver, decision, from).ifPresent(after::add);
                end(link, from);
            }
        }
        em.flush();
        after.forEach(em::persist);
        em.flush();
        after.stream()
                .collect(Collectors.groupingBy(link -> link.practitioner().getId()))
                .forEach((who, links) -> told.begun(who, from, links));
        audit.event("handover", "attune.link_ep", leaverId, null, leaver.getName());
        em.flush();
    }

    private static boolean isOver(LinkEp link, LocalDate from) {
        LocalDate last = link.days().last();
        return last != null && last.isBefore(from);
    }

    private Optional<LinkEp> successor(LinkEp link, Practitioner leaver, Decision decision, LocalDate from) {
        UUID id = decision.successor();
        if (id == null) {
            return Optional.empty();
        }
        Days days = link.days();
        LocalDate first = days.first().isAfter(from) ? days.first() : from;
        Practitioner who = people.working(id, first, "everybody");
        if (who.equals(leaver)) {
            throw new InvalidException("everybody", "Choose somebody else than who is leaving");
        }
        return Optional.of(new LinkEp(link.setting(), who, new Days(first, days.last())));
    }

    private void end(LinkEp link, LocalDate from) {
        if (link.days().first().isBefore(from)) {
            link.change(link.days().until(from.minusDays(1)));
        } else {
            em.remove(link);
        }
    }

    private List<LinkEp> links(UUID practitionerId) {
        return em.createQuery(
                        "select l from LinkEp l join fetch l.setting s join fetch l.practitioner p where p.id = :id"
                                + " and (l.lastDay is null or l.lastDay >= :today) order by s.name, l.firstDay, l.id",
                        LinkEp.class)
                .setParameter("id", practitionerId)
                .setParameter("today", London.today())
                .getResultList();
    }
}

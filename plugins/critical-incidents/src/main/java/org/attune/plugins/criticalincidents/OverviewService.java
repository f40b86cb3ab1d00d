package org.attune.plugins.criticalincidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;

/** Figures and lessons of a school year, without names: for whoever leads the service. */
@ApplicationScoped
@Transactional
public class OverviewService {

    private static final int LESSONS = 50;

    @Inject
    EntityManager em;

    /** What there was of a severity. */
    public record BySeverity(Severity severity, int incidents, int inTime, int open) {}

    /** Time on a kind of work. */
    public record ByKind(WorkKind kind, int minutes) {

        public String words() {
            return IncidentView.time(minutes);
        }
    }

    /** What was learnt on a day. */
    public record Lesson(String day, String wentWell, String lessons) {}

    /** @param year the calendar year in which it begins @param minutes altogether */
    public record Overview(
            int year,
            List<BySeverity> severities,
            List<ByKind> kinds,
            int minutes,
            int unanswered,
            List<Lesson> lessons) {

        public String yearWords() {
            return year + " to " + (year + 1);
        }

        public String timeWords() {
            return IncidentView.time(minutes);
        }

        public int incidents() {
            return severities.stream().mapToInt(BySeverity::incidents).sum();
        }
    }

    /** @param year the calendar year in which the school year begins */
    @Requires(Permission.LEAD_SERVICE)
    public Overview of(int year) {
        LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
        List<Incident> incidents = em.createQuery(
                        "select i from CriticalIncidentsIncident i where i.calledAt >= :first and i.calledAt < :end",
                        Incident.class)
                .setParameter("first", Moments.start(first))
                .setParameter("end", Moments.start(first.plusYears(1)))
                .getResultList();
        List<ByKind> kinds = kinds(first);
        return new Overview(
                year,
                severities(incidents),
                kinds,
                kinds.stream().mapToInt(ByKind::minutes).sum(),
                (int) incidents.stream()
                        .filter(one -> one.getAnsweredAt() == null && one.isOpen())
                        .count(),
                lessons(first));
    }

    private static List<BySeverity> severities(List<Incident> incidents) {
        return List.of(Severity.values()).stream()
                .map(severity -> {
                    List<Incident> of = incidents.stream()
                            .filter(one -> one.getSeverity() == severity)
                            .toList();
                    return new BySeverity(
                            severity,
                            of.size(),
                            (int) of.stream().filter(OverviewService::inTime).count(),
                            (int) of.stream().filter(Incident::isOpen).count());
                })
                .toList();
    }

    private static boolean inTime(Incident incident) {
        Instant answered = incident.getAnsweredAt();
        return answered != null
                && !Duration.between(answered, incident.getRespondBy()).isNegative();
    }

    private List<ByKind> kinds(LocalDate first) {
        Map<WorkKind, Integer> minutes = new EnumMap<>(WorkKind.class);
        em.createQuery(
                        "select t.kind, sum(t.minutes) from CriticalIncidentsTimeSpent t where t.day >= :first and t.day < :end"
                                + " group by t.kind",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("end", first.plusYears(1))
                .getResultStream()
                .forEach(row -> minutes.put((WorkKind) row[0], ((Number) row[1]).intValue()));
        return List.of(WorkKind.values()).stream()
                .map(kind -> new ByKind(kind, minutes.getOrDefault(kind, 0)))
                .toList();
    }

    private List<Lesson> lessons(LocalDate first) {
        return em.createQuery(
                        "select r from CriticalIncidentsReview r where r.heldOn >= :first and r.heldOn < :end"
                                + " order by r.heldOn desc, r.id desc",
                        Review.class)
                .setParameter("first", first)
                .setParameter("end", first.plusYears(1))
                .setMaxResults(LESSONS)
                .getResultStream()
                .map(review -> new Lesson(Moments.day(review.getHeldOn()), review.getWentWell(), review.getLessons()))
                .toList();
    }
}

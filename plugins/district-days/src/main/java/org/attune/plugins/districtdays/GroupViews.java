package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.attune.api.child.Child;
import org.attune.api.child.ChildRecords;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/** Reads Multi-Family Groups; a look at families whose children have a record is written down. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Reads what is held: consent is to the work, not to keeping what it found")
public class GroupViews {

    private static final double TENTHS = 10.0;

    @Inject
    EntityManager em;

    @Inject
    GroupAccess access;

    @Inject
    GroupService groups;

    @Inject
    GroupFamilies families;

    @Inject
    ChildRecords records;

    /** A group in figures, without names. @param asked families that were asked before and after */
    public record Figures(
            UUID workId,
            String title,
            String setting,
            String measure,
            long families,
            long sessions,
            long asked,
            double before,
            double after) {}

    /** @throws org.attune.api.problem.NotFoundException where there is none, or none that this person may see */
    @Requires(Permission.WORK_SERVICE)
    public GroupView of(@Nullable UUID id) {
        FamilyGroup group = access.read(id);
        List<GroupFamily> all = families.of(group);
        records.listed(
                GroupAccess.TABLE,
                all.stream()
                        .map(GroupFamily::getChild)
                        .filter(Objects::nonNull)
                        .map(Child::getId)
                        .toList());
        Map<UUID, Long> byFamily = new HashMap<>();
        Map<UUID, Long> bySession = new HashMap<>();
        em.createQuery(
                        "select a.familyId, a.sessionId from DistrictDaysGroupAttendance a, DistrictDaysGroupSession s"
                                + " where s.id = a.sessionId and s.groupId = :group",
                        Object[].class)
                .setParameter("group", group.getId())
                .getResultList()
                .forEach(row -> {
                    byFamily.merge((UUID) row[0], 1L, Long::sum);
                    bySession.merge((UUID) row[1], 1L, Long::sum);
                });
        return new GroupView(
                group.getId(),
                group.getWork().getId(),
                group.getWork().getTitle(),
                group.getSetting().getName(),
                group.getStaff(),
                group.getWork().isOpen(),
                group.getMeasure(),
                "from 0 to " + group.getHighest()
                        + (group.isLowerIsBetter() ? "; lower is better" : "; higher is better"),
                change(all),
                all.stream()
                        .map(one -> family(one, byFamily.getOrDefault(one.getId(), 0L)))
                        .toList(),
                groups.sessions(group).stream()
                        .map(one -> new GroupView.Meeting(
                                one.getId(),
                                London.wordsOrNothing(one.getDay()),
                                one.getWhat(),
                                bySession.getOrDefault(one.getId(), 0L)))
                        .toList());
    }

    private static GroupView.Family family(GroupFamily one, long came) {
        return new GroupView.Family(
                one.getId(),
                one.name(),
                one.getAdults(),
                London.wordsOrNothing(one.getJoinedOn()),
                London.wordsOrNothing(one.getLeftOn()),
                one.getBeforeScore(),
                one.getAfterScore(),
                came);
    }

    private static String change(List<GroupFamily> families) {
        List<GroupFamily> asked = families.stream()
                .filter(one -> one.getBeforeScore() != null && one.getAfterScore() != null)
                .toList();
        return asked.isEmpty()
                ? ""
                : "On average %s before and %s after, of %d %s asked twice"
                        .formatted(
                                mean(asked, GroupFamily::getBeforeScore),
                                mean(asked, GroupFamily::getAfterScore),
                                asked.size(),
                                asked.size() == 1 ? "family" : "families");
    }

    private static double mean(List<GroupFamily> asked, Function<GroupFamily, @Nullable Integer> score) {
        return tenths(asked.stream()
                .map(score)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average()
                .orElse(0));
    }

    static double tenths(double number) {
        return Math.round(number * TENTHS) / TENTHS;
    }

    /** Of a year, by the title of their work; nobody is named. */
    @Requires({Permission.WORK_SERVICE, Permission.MANAGE_SERVICE})
    public List<Figures> figures(LedgerPeriod period) {
        if (!access.offered()) {
            return List.of();
        }
        return em.createQuery(
                        "select w.id, w.title, s.name, g.measure, count(f.id),"
                                + " (select count(m.id) from DistrictDaysGroupSession m where m.groupId = g.id),"
                                + " sum(case when f.beforeScore is not null and f.afterScore is not null then 1 else 0 end),"
                                + " sum(case when f.afterScore is not null then f.beforeScore else 0 end),"
                                + " sum(case when f.beforeScore is not null then f.afterScore else 0 end)"
                                + " from DistrictDaysFamilyGroup g join g.work w join g.setting s"
                                + " left join DistrictDaysGroupFamily f on f.groupId = g.id"
                                + " where w.yearKind = :kind and w.year = :year"
                                + " group by g.id, w.id, w.title, s.name, g.measure order by w.title, w.id",
                        Object[].class)
                .setParameter("kind", period.kind())
                .setParameter("year", period.year())
                .getResultStream()
                .map(GroupViews::figures)
                .toList();
    }

    private static Figures figures(Object[] row) {
        long asked = number(row[6]);
        return new Figures(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                number(row[4]),
                number(row[5]),
                asked,
                asked == 0 ? 0 : tenths((double) number(row[7]) / asked),
                asked == 0 ? 0 : tenths((double) number(row[8]) / asked));
    }

    private static long number(@Nullable Object figure) {
        return figure == null ? 0 : ((Number) figure).longValue();
    }
}

package org.attune.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attune.api.calendar.CalendarDay;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.calendar.YearView.BankHoliday;
import org.jspecify.annotations.Nullable;

/** A school year at a glance, for everybody who works here and for the settings. Costs three statements. */
@ApplicationScoped
@Transactional
public class CalendarYears {

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AuditLog audit;

    /**
     * @param begins the year of its September
     * @param settingId whose own closures are wanted too; for people of a setting only their own. Null for those of all
     *     schools, and for whoever keeps the calendar each setting's besides
     * @throws NotFoundException where the year is no school year, or the setting is not theirs
     */
    @Requires({Permission.VIEW_SETTINGS, Permission.VIEW_OWN_SERVICE})
    public YearView year(int begins, @Nullable UUID settingId) {
        SchoolYear year = new SchoolYear(begins);
        if (!year.isPossible()) {
            throw new NotFoundException("There is no such school year.");
        }
        Setting setting = settingId == null ? null : setting(settingId);
        List<Term> terms = em.createQuery(
                        "select t from Term t where t.schoolYear = :year order by t.firstDay", Term.class)
                .setParameter("year", begins)
                .getResultList();
        LocalDate first = terms.isEmpty() || terms.get(0).term().firstDay().isAfter(year.firstDay())
                ? year.firstDay()
                : terms.get(0).term().firstDay().withDayOfMonth(1);
        List<Closure> closures = closures(first, year.lastDay());
        List<Closure> holding = closures.stream()
                .filter(one -> one.setting() == null || Objects.equals(one.setting(), setting))
                .toList();
        List<CalendarDay> days = new CalendarDays(
                        terms.stream().map(Term::term).toList(),
                        holding.stream().map(Closure::closed).toList())
                .between(first, year.lastDay());
        boolean all = setting == null && user.may(Permission.MANAGE_CALENDAR);
        return new YearView(
                begins,
                year.words(),
                setting == null ? null : setting.getName(),
                terms.stream().map(term -> YearView.line(term, days)).toList(),
                (all ? closures : holding).stream().map(YearView::line).toList(),
                bankHolidays(first, year.lastDay()),
                YearView.months(days));
    }

    private List<Closure> closures(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select c from Closure c left join fetch c.setting"
                                + " where c.lastDay >= :first and c.firstDay <= :last order by c.firstDay, c.id",
                        Closure.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private Setting setting(UUID id) {
        boolean may = user.may(Permission.VIEW_SETTINGS) || user.settingIds().contains(id);
        Setting setting = may ? em.find(Setting.class, id) : null;
        if (setting == null) {
            audit.refused("attune.setting", id, null, "not found, or not the user's own");
            throw new NotFoundException("There is no such setting.");
        }
        return setting;
    }

    private static List<BankHoliday> bankHolidays(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(BankHolidays::of)
                .flatMap(year -> year.entrySet().stream())
                .filter(one -> !one.getKey().isBefore(first) && !one.getKey().isAfter(last))
                .map(one -> new BankHoliday(London.words(one.getKey()), one.getValue()))
                .toList();
    }
}

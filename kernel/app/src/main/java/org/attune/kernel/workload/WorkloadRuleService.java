package org.attune.kernel.workload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.time.London;

/** How long a full-time week is, and how much preparation direct work takes, for everybody who has no ratio of their own. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_WORKING_WEEKS)
public class WorkloadRuleService {

    /** One that holds from a day on, the latest first. */
    public record Line(String since, String fullWeek, String preparation, boolean present) {}

    @Inject
    EntityManager em;

    @Inject
    TimesReader reader;

    public Rule present() {
        return reader.rules().on(London.today());
    }

    public List<Line> lines() {
        NavigableMap<LocalDate, Rule> rules = reader.rules().byDay();
        LocalDate begun = rules.floorKey(London.today());
        return rules.descendingMap().entrySet().stream()
                .map(entry -> new Line(
                        London.words(entry.getKey()),
                        Hours.words(entry.getValue().fullWeek()),
                        Preparation.words(entry.getValue().preparation()),
                        entry.getKey().equals(begun)))
                .toList();
    }

    /** Entered again for a day, it takes the place of what was said before. */
    public void set(RuleInput entered) {
        RuleInput.Read read = entered.read();
        WorkloadRule rule = em.createQuery("select r from WorkloadRule r where r.firstDay = :day", WorkloadRule.class)
                .setParameter("day", read.firstDay())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new WorkloadRule(read.firstDay()));
        rule.set(read.rule());
        em.persist(rule);
        em.flush();
    }
}

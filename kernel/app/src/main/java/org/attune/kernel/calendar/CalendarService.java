package org.attune.kernel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.calendar.SchoolTerm;
import org.attune.api.persistence.TenantEntity;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.audit.AuditLog;
import org.attune.kernel.web.Versions;
import org.jspecify.annotations.Nullable;

/** Keeps the authority's terms and closures. */
@ApplicationScoped
@Transactional
@Requires(Permission.MANAGE_CALENDAR)
public class CalendarService {

    /** A term as it was typed. */
    public record TermInput(
            String name,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate halfTermFrom,
            @Nullable LocalDate halfTermTo) {}

    /**
     * A closure as it was typed.
     *
     * @param lastDay null for one day
     * @param settingId null for all schools
     */
    public record ClosureInput(
            ClosureKind kind,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String words,
            @Nullable UUID settingId) {}

    /** One that is kept, with what a form sends back. */
    public record Held<T>(UUID id, int version, T what) {}

    /** A setting to choose. */
    public record Choice(UUID id, String name) implements Serializable {}

    @Inject
    EntityManager em;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAuthority authority;

    @Inject
    Event<DaysChanged> changed;

    public Held<SchoolTerm> term(UUID id) {
        Term term = find(Term.class, id, "term");
        return new Held<>(id, term.getVersion(), term.term());
    }

    /**
     * @param id null for a new one
     * @param version the one that the form was filled from
     */
    public void keepTerm(@Nullable UUID id, int version, TermInput typed) {
        String name = Text.tidy(typed.name());
        LocalDate first = typed.firstDay();
        LocalDate last = typed.lastDay();
        List<FieldError> errors =
                new ArrayList<>(TermRules.errors(name, first, last, typed.halfTermFrom(), typed.halfTermTo()));
        if (first == null || last == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        SchoolTerm wanted = new SchoolTerm(
                SchoolYear.ofTermFrom(first).begins(), name, first, last, typed.halfTermFrom(), typed.halfTermTo());
        Term held = id == null ? null : unchanged(Term.class, id, version, "term");
        requireApart(wanted, id);
        if (held == null) {
            em.persist(new Term(wanted, false));
        } else {
            held.change(wanted);
        }
        save();
    }

    private void save() {
        em.flush();
        changed.fire(new DaysChanged(authority.get()));
    }

    private void requireApart(SchoolTerm wanted, @Nullable UUID self) {
        List<SchoolTerm> others = em.createQuery(
                        "select t from Term t where t.schoolYear >= :from and t.schoolYear <= :to order by t.firstDay",
                        Term.class)
                .setParameter("from", wanted.schoolYear() - 1)
                .setParameter("to", wanted.schoolYear() + 1)
                .getResultStream()
                .filter(other -> !other.getId().equals(self))
                .map(Term::term)
                .toList();
        TermRules.overlapping(wanted, others).ifPresent(other -> {
            throw new InvalidException(
                    "firstDay",
                    other.name() + " is from " + London.words(other.firstDay()) + " to " + London.words(other.lastDay())
                            + ": two terms cannot have a day in common");
        });
        boolean named = others.stream()
                .anyMatch(other -> other.schoolYear() == wanted.schoolYear()
                        && other.name().equalsIgnoreCase(wanted.name()));
        if (named) {
            throw new InvalidException(
                    "name",
                    "There is a term of this name in the school year " + new SchoolYear(wanted.schoolYear()).words());
        }
    }

    /** @param version the one that was shown */
    public void removeTerm(UUID id, int version) {
        em.remove(unchanged(Term.class, id, version, "term"));
        save();
    }

    public Held<ClosureInput> closure(UUID id) {
        Closure closure = find(Closure.class, id, "closure");
        Setting setting = closure.setting();
        Closed closed = closure.closed();
        return new Held<>(
                id,
                closure.getVersion(),
                new ClosureInput(
                        closed.kind(),
                        closed.firstDay(),
                        closed.lastDay(),
                        closed.words(),
                        setting == null ? null : setting.getId()));
    }

    /**
     * @param id null for a new one
     * @param version the one that the form was filled from
     */
    public void keepClosure(@Nullable UUID id, int version, ClosureInput typed) {
        String words = Text.tidy(typed.words());
        LocalDate first = typed.firstDay();
        List<FieldError> errors = TermRules.errors(first, typed.lastDay(), words);
        if (first == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        Closed closed = new Closed(typed.kind(), first, typed.lastDay() == null ? first : typed.lastDay(), words);
        Setting setting = typed.settingId() == null ? null : find(Setting.class, typed.settingId(), "setting");
        if (id == null) {
            em.persist(new Closure(closed, setting, false));
        } else {
            unchanged(Closure.class, id, version, "closure").change(closed, setting);
        }
        save();
    }

    /** @param version the one that was shown */
    public void removeClosure(UUID id, int version) {
        em.remove(unchanged(Closure.class, id, version, "closure"));
        save();
    }

    /** The open settings by name, for a closure of one. */
    public List<Choice> settings() {
        return em.createQuery("select s from Setting s where s.status <> :closed order by s.name, s.id", Setting.class)
                .setParameter("closed", SettingStatus.CLOSED)
                .getResultStream()
                .map(one -> new Choice(one.getId(), one.getName()))
                .toList();
    }

    private <T extends TenantEntity> T unchanged(Class<T> type, UUID id, int version, String what) {
        T held = find(type, id, what);
        Versions.requireUnchanged(held.getVersion(), version);
        return held;
    }

    private <T extends TenantEntity> T find(Class<T> type, UUID id, String what) {
        T held = em.find(type, id);
        if (held == null) {
            audit.refused("calendar: " + what, id, null, "not here");
            throw new NotFoundException("There is no such " + what + ".");
        }
        return held;
    }
}

package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.casework.Activity;
import org.attune.api.casework.Involvement;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.jspecify.annotations.Nullable;

/** Reads accounts. The service's office sees every setting's, a SENCO their own, a practitioner that of their case. */
@ApplicationScoped
@Transactional
public class StatementService {

    /** Enough for a setting's year many times over. */
    private static final int MOST_LINES = 1000;

    /** A setting to choose. */
    public record Choice(UUID id, String name) {}

    /**
     * What a case has used.
     *
     * @param lines newest first
     * @param balance of the case's setting, this academic year
     */
    public record OfCase(Balance balance, List<StatementLine> lines) {}

    @Inject
    EntityManager em;

    @Inject
    CurrentUser user;

    /** Every setting that has an account in this year, by name; for a SENCO their own settings, with or without one. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<Balance> balances(AcademicYear year) {
        if (user.may(Permission.MANAGE_SERVICE)) {
            return balances(agreements(year, null));
        }
        return ownSettings().stream()
                .map(setting -> balance(setting.id(), setting.name(), year))
                .toList();
    }

    /** @throws NotFoundException where there is no such setting, or it is not the reader's */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public Balance balance(UUID settingId, AcademicYear year) {
        return balance(settingId, readable(settingId).getName(), year);
    }

    /** @throws NotFoundException where there is no such setting, or it is not the reader's */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public Statement statement(UUID settingId, AcademicYear year) {
        Setting setting = readable(settingId);
        List<LedgerEntry> entries = em.createQuery(
                        "select e from LedgerEntry e join fetch e.agreement g left join fetch e.activity a"
                                + " left join fetch a.practitioner left join fetch a.involvement"
                                + " where g.setting.id = :setting and g.academicYear = :year order by e.id desc",
                        LedgerEntry.class)
                .setParameter("setting", settingId)
                .setParameter("year", year.start())
                .setMaxResults(MOST_LINES)
                .getResultList();
        return new Statement(balance(settingId, setting.getName(), year), lines(entries));
    }

    /** @throws NotFoundException where it is not a case of the reader's */
    @Requires({Permission.WORK_CASES, Permission.MANAGE_SERVICE})
    public OfCase ofInvolvement(UUID involvementId) {
        Involvement involvement = em.find(Involvement.class, involvementId);
        if (involvement == null || !isOnCase(involvement)) {
            throw new NotFoundException("There is no such case, or it is not one of yours.");
        }
        List<LedgerEntry> entries = em.createQuery(
                        "select e from LedgerEntry e join fetch e.activity a join fetch a.practitioner"
                                + " join fetch a.involvement where e.involvementId = :involvement order by e.id desc",
                        LedgerEntry.class)
                .setParameter("involvement", involvementId)
                .setMaxResults(MOST_LINES)
                .getResultList();
        Setting setting = involvement.getSetting();
        return new OfCase(balance(setting.getId(), setting.getName(), AcademicYear.current()), lines(entries));
    }

    /** The settings that hours can be sold to, by name. */
    @Requires(Permission.MANAGE_SERVICE)
    public List<Choice> openSettings() {
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.status in :open order by s.name, s.id",
                        Object[].class)
                .setParameter("open", Set.of(SettingStatus.OPEN, SettingStatus.PROPOSED_TO_CLOSE))
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** The settings of the SENCO who reads, by name. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<Choice> ownSettings() {
        if (user.settingIds().isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select s.id, s.name from Setting s where s.id in :own order by s.name, s.id", Object[].class)
                .setParameter("own", user.settingIds())
                .getResultStream()
                .map(row -> new Choice((UUID) row[0], (String) row[1]))
                .toList();
    }

    private Setting readable(UUID settingId) {
        boolean may = user.may(Permission.MANAGE_SERVICE) || user.settingIds().contains(settingId);
        @Nullable Setting setting = may ? em.find(Setting.class, settingId) : null;
        if (setting == null) {
            throw new NotFoundException("There is no such setting, or it is not yours.");
        }
        return setting;
    }

    private boolean isOnCase(Involvement involvement) {
        UUID me = user.practitionerId();
        Practitioner supervisor = involvement.getSupervisor();
        return user.may(Permission.MANAGE_SERVICE)
                || involvement.getPractitioner().getId().equals(me)
                || (supervisor != null && supervisor.getId().equals(me));
    }

    private Balance balance(UUID settingId, String name, AcademicYear year) {
        List<Balance> found = balances(agreements(year, settingId));
        return found.isEmpty() ? Balance.none(settingId, name, year) : found.get(0);
    }

    private List<Agreement> agreements(AcademicYear year, @Nullable UUID settingId) {
        String one = settingId == null ? "" : " and s.id = :setting";
        var query = em.createQuery(
                "select a from Agreement a join fetch a.setting s where a.academicYear = :year" + one
                        + " order by s.name, a.id",
                Agreement.class);
        query.setParameter("year", year.start());
        if (settingId != null) {
            query.setParameter("setting", settingId);
        }
        return query.getResultList();
    }

    /** One statement for all of them, none for each. */
    private List<Balance> balances(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> bought = new HashMap<>();
        em.createQuery(
                        "select e.agreement.id, sum(e.minutes) from LedgerEntry e where e.agreement.id in :ids and e.kind = :bought"
                                + " group by e.agreement.id",
                        Object[].class)
                .setParameter("ids", agreements.stream().map(Agreement::getId).toList())
                .setParameter("bought", EntryKind.BOUGHT)
                .getResultStream()
                .forEach(row -> bought.put((UUID) row[0], ((Number) row[1]).intValue()));
        List<Balance> balances = new ArrayList<>();
        for (Agreement agreement : agreements) {
            int all = bought.getOrDefault(agreement.getId(), 0);
            int left = agreement.getBalanceMinutes();
            Setting setting = agreement.getSetting();
            balances.add(new Balance(
                    setting.getId(), setting.getName(), agreement.getAcademicYear(), all, all - left, left));
        }
        return balances;
    }

    private static List<StatementLine> lines(Collection<LedgerEntry> entries) {
        Set<Activity> refunded = entries.stream()
                .filter(entry -> entry.getKind() == EntryKind.REFUNDED)
                .map(LedgerEntry::getActivity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .map(entry -> StatementLine.of(entry, refunded.contains(entry.getActivity())))
                .toList();
    }
}

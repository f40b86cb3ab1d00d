package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attune.api.casework.Involvement;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LedgerStatement;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.page.Choice;
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

    @Inject
    TimeLedger ledger;

    /** Every setting that has an account in this year, by name; for a SENCO their own settings, with or without one. */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public List<Balance> balances(AcademicYear year) {
        if (user.may(Permission.MANAGE_SERVICE)) {
            return ledger.accounts(Account.SCHEME, year.period()).stream()
                    .map(Balance::of)
                    .toList();
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

    /**
     * A part of a setting's statement.
     *
     * @param before only older lines than this one; null for the newest
     * @param atMost how many lines, up to {@link TimeLedger#MOST_LINES}
     * @throws NotFoundException where there is no such setting, or it is not the reader's
     */
    @Requires(Permission.VIEW_OWN_SERVICE)
    public Statement statement(UUID settingId, AcademicYear year, @Nullable Integer before, int atMost) {
        Setting setting = readable(settingId);
        Balance balance = balance(settingId, setting.getName(), year);
        UUID account = balance.accountId();
        if (account == null) {
            return new Statement(balance, List.of(), null);
        }
        LedgerStatement part = ledger.statement(account, before, atMost);
        return new Statement(balance, lines(part.lines()), part.next());
    }

    /** @throws NotFoundException where there is no such line of a setting's hours */
    @Requires(Permission.MANAGE_SERVICE)
    public StatementLine line(UUID id) {
        return ledger.line(id)
                .filter(line -> ledger.get(line.accountId()).key().scheme().equals(Account.SCHEME))
                .map(line -> StatementLine.of(line, null))
                .orElseThrow(() -> new NotFoundException("There is no such line."));
    }

    /** @throws NotFoundException where it is not a case of the reader's */
    @Requires({Permission.WORK_CASES, Permission.MANAGE_SERVICE})
    public OfCase ofInvolvement(UUID involvementId) {
        Involvement involvement = em.find(Involvement.class, involvementId);
        if (involvement == null || !isOnCase(involvement)) {
            throw new NotFoundException("There is no such case, or it is not one of yours.");
        }
        UUID request = involvement.getRequestId();
        Setting setting = involvement.getSetting();
        return new OfCase(
                balance(setting.getId(), setting.getName(), AcademicYear.current()),
                ledger.ofInvolvement(Account.SCHEME, involvementId).stream()
                        .map(line -> StatementLine.of(line, request))
                        .toList());
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
        return ledger.find(Account.key(settingId, year))
                .map(Balance::of)
                .orElseGet(() -> Balance.none(settingId, name, year));
    }

    /** With the requests that the work belongs to: one statement for all of them. */
    private List<StatementLine> lines(List<LedgerLine> lines) {
        Set<UUID> cases = lines.stream()
                .map(LedgerLine::involvementId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, UUID> requests = new HashMap<>();
        if (!cases.isEmpty()) {
            em.createQuery(
                            "select i.id, i.requestId from Involvement i where i.id in :cases and i.requestId is not null",
                            Object[].class)
                    .setParameter("cases", cases)
                    .getResultStream()
                    .forEach(row -> requests.put((UUID) row[0], (UUID) row[1]));
        }
        return lines.stream()
                .map(line -> StatementLine.of(
                        line, line.involvementId() == null ? null : requests.get(line.involvementId())))
                .toList();
    }
}

package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.casework.ActivityKind;
import org.attune.api.invoice.Amounts;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.persistence.Submissions;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/**
 * The planning meeting: a setting's SENCO and the service spread the hours that the setting has over its needs, term by term. What is
 * planned is reserved; work of its kind that is recorded for the setting uses it, the oldest plan first.
 */
@ApplicationScoped
@Transactional
public class PlanService {

    private static final int TITLE = 120;
    private static final int REASON = 1000;
    private static final int MOST_MINUTES = 60_000;
    private static final int MOST = 500;

    @Inject
    EntityManager em;

    @Inject
    TimeLedger ledger;

    @Inject
    PluginSettings settings;

    @Inject
    Planners planners;

    @Inject
    CurrentUser user;

    /** What was typed. */
    public record Entry(
            @Nullable Term term,
            @Nullable String title,
            @Nullable ActivityKind kind,
            @Nullable String hours) {}

    /** @throws NotFoundException where there is no such setting, or it is not the reader's */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.WORK_SERVICE})
    public PlanView view(@Nullable UUID settingId, AcademicYear year) {
        Setting setting = readable(settingId);
        Optional<LedgerAccount> account = ledger.find(Account.key(setting.getId(), year));
        List<Need> needs = em.createQuery(
                        "select n from TradedHoursNeed n where n.settingId = :setting and n.academicYear = :year order by n.id",
                        Need.class)
                .setParameter("setting", setting.getId())
                .setParameter("year", year.start())
                .setMaxResults(MOST)
                .getResultList();
        boolean closed = account.map(LedgerAccount::closedOn).isPresent();
        return new PlanView(
                setting.getId(),
                setting.getName(),
                year,
                closed,
                !closed && planners.may(setting.getId()),
                account.map(LedgerAccount::available).orElse(0),
                account.map(LedgerAccount::reserved).orElse(0),
                account.map(LedgerAccount::used).orElse(0),
                needs.stream().map(need -> new PlanView.Line(need, closed)).toList());
    }

    /** The kinds that use hours here: nothing is planned for what is free. */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.WORK_SERVICE})
    public List<ActivityKind> kinds() {
        return settings.get(TradedHoursSettings.class).charging().charged();
    }

    /**
     * Plans a part of the hours; sent twice, it is planned once.
     *
     * @throws RefusedException where there are not so many hours free, the year is closed, or it is not theirs to plan
     */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.WORK_SERVICE})
    public void add(@Nullable UUID settingId, AcademicYear year, Entry typed, UUID submission) {
        Setting setting = readable(settingId);
        planners.require(setting);
        if (Submissions.made(em, Need.class, submission).isPresent()) {
            return;
        }
        Entered entered = new Entered();
        Term term = typed.term();
        ActivityKind kind = typed.kind();
        entered.check(term != null, "term", "Choose the term");
        String title =
                entered.line("title", typed.title(), TITLE, "Say what the hours are for, without a child’s name");
        entered.check(kind != null && kinds().contains(kind), "kind", "Choose what kind of work it is");
        int minutes = Amounts.minutes(typed.hours());
        entered.check(minutes >= 1 && minutes <= MOST_MINUTES, "hours", "Enter how many hours, for example 3 or 1.5");
        entered.done();
        LedgerAccount account = ledger.open(
                Account.key(setting.getId(), year),
                settings.get(TradedHoursSettings.class).terms());
        if (account.available() < minutes) {
            throw new RefusedException(
                    "no-hours-left",
                    "%s has %s free for %s, and this would need %s. Nothing was planned. Plan fewer, give back what is not needed, or buy more hours."
                            .formatted(
                                    setting.getName(),
                                    Hours.words(Math.max(account.available(), 0)),
                                    year.words(),
                                    Hours.words(minutes)));
        }
        Need need = new Need(
                setting.getId(),
                year,
                account.id(),
                Objects.requireNonNull(term),
                title,
                Objects.requireNonNull(kind),
                minutes);
        UUID reservation =
                ledger.reserve(account.id(), Booking.of(minutes, term.day(year), "Planned: " + title, submission));
        need.planned(reservation, user.getDisplayName(), AcademicYear.today(), submission);
        em.persist(need);
        em.flush();
    }

    /** One that is open still, for the page that gives it back. */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.WORK_SERVICE})
    public Need open(@Nullable UUID id) {
        Need need = id == null ? null : em.find(Need.class, id);
        if (need == null) {
            throw new NotFoundException("There is no such plan.");
        }
        planners.require(readable(need.getSettingId()));
        return need;
    }

    /** Gives back what was not used of it. */
    @Requires({Permission.VIEW_OWN_SERVICE, Permission.WORK_SERVICE})
    public void drop(@Nullable UUID id, @Nullable String because, UUID submission) {
        Need need = em.find(Need.class, open(id).getId(), LockModeType.PESSIMISTIC_WRITE);
        UUID reservation = need.getReservationId();
        boolean closed = ledger.get(need.getAccountId()).closedOn() != null;
        if (reservation == null || closed) {
            throw new RefusedException(
                    "plan-has-ended",
                    "This plan has ended already: " + new PlanView.Line(need, closed).words()
                            + ". Nothing was changed.");
        }
        Entered entered = new Entered();
        String reason = entered.line("because", because, REASON, "Say why: the setting and the service both read it");
        entered.done();
        ledger.release(reservation, reason, submission);
        need.dropped(user.getDisplayName(), reason);
        em.flush();
    }

    /** The oldest open plan for a kind of work, held; empty where none is. The caller holds the account. */
    @Unrestricted("Called when work is recorded, by whoever was allowed to record it")
    Optional<Need> next(UUID account, ActivityKind kind) {
        return em.createQuery(
                        "select n from TradedHoursNeed n where n.accountId = :account and n.kind = :kind"
                                + " and n.state = org.attune.plugins.tradedhours.NeedState.OPEN order by n.id",
                        Need.class)
                .setParameter("account", account)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Charges work to what was planned for it, and keeps the rest for it. */
    @Unrestricted("Called when work is recorded, by whoever was allowed to record it")
    void use(Need need, Booking work) {
        ledger.chargeReserved(Objects.requireNonNull(need.getReservationId()), work);
        int rest = Math.max(need.getOpenMinutes() - work.minutes(), 0);
        UUID again = rest == 0
                ? null
                : ledger.reserve(
                        need.getAccountId(),
                        Booking.of(
                                rest,
                                work.day(),
                                "Planned: " + need.getTitle(),
                                UUID.nameUUIDFromBytes(("rest of " + need.getId() + " after " + work.submissionId())
                                        .getBytes(StandardCharsets.UTF_8))));
        need.left(rest, again);
        em.flush();
    }

    private Setting readable(@Nullable UUID settingId) {
        boolean may = settingId != null
                && (user.may(Permission.WORK_SERVICE)
                        || user.may(Permission.MANAGE_SERVICE)
                        || user.settingIds().contains(settingId));
        Setting setting = may ? em.find(Setting.class, settingId) : null;
        if (setting == null) {
            throw new NotFoundException("There is no such setting, or it is not yours.");
        }
        return setting;
    }
}

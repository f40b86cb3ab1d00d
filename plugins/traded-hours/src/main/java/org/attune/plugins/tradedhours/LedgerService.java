package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.casework.ActivityRecorded;
import org.attune.api.ledger.Booking;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerLine;
import org.attune.api.ledger.LineKind;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.WorkDone;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Books on the kernel's ledger: hours bought, work charged, and both given back. */
@ApplicationScoped
@Transactional
public class LedgerService {

    private static final int MOST_MINUTES = 2000 * 60;

    /**
     * Hours that a setting has bought.
     *
     * @param submission the form's own number: sent twice, it makes one line
     */
    public record Purchase(
            @Nullable UUID settingId,
            int year,
            int minutes,
            @Nullable LocalDate boughtOn,
            String note,
            UUID submission) {}

    @Inject
    EntityManager em;

    @Inject
    PluginSettings settings;

    @Inject
    TimeLedger ledger;

    @Inject
    Selling selling;

    @Inject
    PayAsYouGo payAsYouGo;

    @Inject
    PlanService plans;

    /**
     * Charges work to the year that it was done in; where that is closed already, to this one.
     *
     * @throws RefusedException where the hours left do not cover it
     */
    @Unrestricted("Called when work is recorded, by whoever was allowed to record it")
    public void charge(ActivityRecorded activity) {
        TradedHoursSettings rules = settings.get(TradedHoursSettings.class);
        AcademicYear year = AcademicYear.of(activity.doneOn());
        ChargeRules charging = agreed(activity.settingId(), year).orElseGet(rules::charging);
        if (!charging.charges(activity.kind())) {
            return;
        }
        int minutes = charging.charge(activity.kind(), activity.minutes());
        LedgerAccount account = open(activity.settingId(), year, rules);
        if (account.closedOn() != null) {
            account = open(activity.settingId(), AcademicYear.current(), rules);
        }
        Optional<Need> planned = plans.next(account.id(), activity.kind());
        // What was planned for it comes first, and is no longer free.
        int wanted = Math.max(minutes - planned.map(Need::getOpenMinutes).orElse(0), 0);
        if (account.available() < wanted) {
            account = payAsYouGo.cover(
                    account, wanted - account.available(), activity.doneOn(), what(activity), activity.activityId());
        }
        if (!account.covers(wanted)) {
            throw refused(account, minutes);
        }
        Booking work = new Booking(
                minutes,
                activity.doneOn(),
                what(activity),
                account.available() < wanted ? rules.overdraftReason() : "",
                activity.activityId(),
                new WorkDone(activity.childId(), activity.involvementId(), activity.activityId()));
        if (planned.isPresent()) {
            plans.use(planned.get(), work);
        } else {
            ledger.charge(account.id(), work);
        }
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void buy(Purchase purchase) {
        Setting setting = check(purchase);
        AcademicYear year = new AcademicYear(purchase.year());
        UUID account = agree(setting, year);
        LocalDate day = purchase.boughtOn() == null ? AcademicYear.today() : purchase.boughtOn();
        ledger.credit(
                account,
                Booking.of(purchase.minutes(), day, "Hours bought", purchase.submission())
                        .because(purchase.note().strip()));
        selling.check(year, purchase.minutes());
    }

    /** Gives a charge back whole: it was a mistake, or the service bears it. Doing so twice changes nothing. */
    @Requires(Permission.MANAGE_SERVICE)
    public void refund(UUID chargeId, String reason, UUID submission) {
        LedgerLine charge = line(chargeId, LineKind.CHARGED);
        if (reason.isBlank()) {
            throw new InvalidException("reason", "Say why the hours are given back: the setting reads it");
        }
        if (!charge.settled()) {
            ledger.refund(chargeId, reason.strip(), submission);
        }
    }

    /** Takes a purchase back whole: it was a mistake. Not where the hours are used. Doing so twice changes nothing. */
    @Requires(Permission.MANAGE_SERVICE)
    public void takeBack(UUID purchaseId, String reason, UUID submission) {
        LedgerLine purchase = line(purchaseId, LineKind.CREDITED);
        if (reason.isBlank()) {
            throw new InvalidException("reason", "Say why the hours are taken back: the setting reads it");
        }
        if (!purchase.settled()) {
            ledger.withdraw(purchaseId, reason.strip(), submission);
        }
    }

    /** The account on today's terms, held against others until the transaction ends. */
    private LedgerAccount open(UUID settingId, AcademicYear year, TradedHoursSettings rules) {
        return ledger.open(Account.key(settingId, year), rules.terms());
    }

    /**
     * That a setting buys hours in a year.
     *
     * @return its account, held against others until the transaction ends
     */
    @Unrestricted("Called in the transaction in which somebody agrees, who was allowed to")
    UUID agree(Setting setting, AcademicYear year) {
        UUID account = open(setting.getId(), year, settings.get(TradedHoursSettings.class))
                .id();
        boolean agreed = em.createQuery("select count(a) from Agreement a where a.accountId = :account", Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
        if (!agreed) {
            em.persist(new Agreement(setting, year, account));
        }
        return account;
    }

    /** How the setting's agreement for the year says that work is charged; empty where it has none. */
    private Optional<ChargeRules> agreed(UUID setting, AcademicYear year) {
        return em.createQuery(
                        "select o from TradedHoursOffer o, TradedHoursContract c where o.id = c.offerId"
                                + " and c.setting.id = :setting and c.academicYear = :year"
                                + " and c.state = org.attune.plugins.tradedhours.ContractState.AGREED order by c.number",
                        Offer.class)
                .setParameter("setting", setting)
                .setParameter("year", year.start())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Offer::rules);
    }

    private LedgerLine line(UUID id, LineKind kind) {
        return ledger.line(id)
                .filter(line -> line.kind() == kind
                        && ledger.get(line.accountId()).key().scheme().equals(Account.SCHEME))
                .orElseThrow(() -> new NotFoundException("There is no such line."));
    }

    /** For the statement, which a school's office reads: no child's name. */
    private String what(ActivityRecorded activity) {
        return activity.kind().title() + ", "
                + em.find(Practitioner.class, activity.practitionerId()).getName();
    }

    private static RefusedException refused(LedgerAccount account, int minutes) {
        return new RefusedException(
                "no-hours-left",
                account.key().owner().name() + left(account.available()) + " the hours it bought for "
                        + account.key().period().words() + ", and this work would use " + Hours.words(minutes)
                        + ". Nothing was saved. Ask your service’s office to add hours, or talk to the setting first.");
    }

    private static String left(int minutes) {
        return minutes < 0
                ? " has used " + Hours.words(-minutes) + " more than"
                : " has " + Hours.words(minutes) + " left of";
    }

    private Setting check(Purchase purchase) {
        List<FieldError> errors = new ArrayList<>();
        @Nullable Setting setting = purchase.settingId() == null ? null : em.find(Setting.class, purchase.settingId());
        if (setting == null) {
            errors.add(new FieldError("setting", "Choose the setting that bought the hours"));
        }
        if (purchase.minutes() < 1 || purchase.minutes() > MOST_MINUTES) {
            errors.add(new FieldError("hours", "Enter how many hours it bought, for example 12 or 7.5"));
        }
        if (purchase.boughtOn() == null) {
            errors.add(new FieldError("boughtOn", "Enter the day it bought them"));
        }
        if (setting == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return setting;
    }
}

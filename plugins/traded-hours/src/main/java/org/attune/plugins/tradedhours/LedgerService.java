package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.casework.Activity;
import org.attune.api.casework.ActivityRecorded;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.problem.NotFoundException;
import org.attune.api.problem.RefusedException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;
import org.attune.api.setting.Setting;
import org.jspecify.annotations.Nullable;

/** Adds lines: hours bought, work charged, charges given back. Whoever adds one holds the setting's account until they are done. */
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

    /**
     * Charges work to the year that it was done in.
     *
     * @throws RefusedException where the hours left do not cover it
     */
    @Unrestricted("Called when work is recorded, by whoever was allowed to record it")
    public void charge(ActivityRecorded activity) {
        TradedHoursSettings rules = settings.get(TradedHoursSettings.class);
        if (!rules.charges(activity.kind())) {
            return;
        }
        int minutes = rules.charge(activity.minutes());
        AcademicYear year = AcademicYear.of(activity.doneOn());
        Agreement agreement = lock(activity.settingId(), year);
        int left = agreement == null ? 0 : agreement.getBalanceMinutes();
        if (left - minutes < -rules.overdraftMinutes()) {
            throw refused(activity.settingId(), year, left, minutes);
        }
        if (agreement == null) {
            agreement = open(setting(activity.settingId()), year);
        }
        Activity work = em.getReference(Activity.class, activity.activityId());
        em.persist(LedgerEntry.charged(agreement, minutes, work, activity));
        // Now, so that a line that the database refuses is refused here and not when all is over.
        em.flush();
    }

    @Requires(Permission.MANAGE_SERVICE)
    public void buy(Purchase purchase) {
        Setting setting = check(purchase);
        if (isBooked(purchase.submission())) {
            return;
        }
        AcademicYear year = new AcademicYear(purchase.year());
        Agreement locked = lock(setting.getId(), year);
        Agreement agreement = locked == null ? open(setting, year) : locked;
        LocalDate day = purchase.boughtOn() == null ? AcademicYear.today() : purchase.boughtOn();
        em.persist(LedgerEntry.bought(
                agreement, purchase.minutes(), day, purchase.note().strip(), purchase.submission()));
        em.flush();
    }

    /** Gives a charge back whole: it was a mistake, or the service bears it. Doing so twice changes nothing. */
    @Requires(Permission.MANAGE_SERVICE)
    public void refund(UUID chargeId, String reason, UUID submission) {
        LedgerEntry charge = em.find(LedgerEntry.class, chargeId);
        if (charge == null || charge.getKind() != EntryKind.CHARGED) {
            throw new NotFoundException("There is no such charge.");
        }
        if (reason.isBlank()) {
            throw new InvalidException("reason", "Say why the hours are given back: the setting reads it");
        }
        lock(charge.getAgreement().getSetting().getId(), charge.getAgreement().getAcademicYear());
        if (!isRefunded(charge)) {
            em.persist(LedgerEntry.refunding(charge, AcademicYear.today(), reason.strip(), submission));
            em.flush();
        }
    }

    /** The account, held against others until the transaction ends; null where nothing was ever booked. */
    private @Nullable Agreement lock(UUID settingId, AcademicYear year) {
        return em.createQuery(
                        "select a from Agreement a where a.setting.id = :setting and a.academicYear = :year",
                        Agreement.class)
                .setParameter("setting", settingId)
                .setParameter("year", year.start())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Agreement open(Setting setting, AcademicYear year) {
        Agreement agreement = new Agreement(setting, year);
        em.persist(agreement);
        em.flush();
        return agreement;
    }

    private RefusedException refused(UUID settingId, AcademicYear year, int left, int minutes) {
        return new RefusedException(
                "no-hours-left",
                setting(settingId).getName() + " has " + Hours.words(left) + " left of the hours it bought for "
                        + year.words() + ", and this work would use " + Hours.words(minutes)
                        + ". Nothing was saved. Ask your service’s office to add hours, or talk to the setting first.");
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

    private Setting setting(UUID id) {
        return em.find(Setting.class, id);
    }

    private boolean isBooked(UUID submission) {
        return em.createQuery("select count(e) from LedgerEntry e where e.submissionId = :submission", Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    private boolean isRefunded(LedgerEntry charge) {
        return em.createQuery(
                                "select count(e) from LedgerEntry e where e.activity = :activity and e.kind = :kind",
                                Long.class)
                        .setParameter("activity", charge.getActivity())
                        .setParameter("kind", EntryKind.REFUNDED)
                        .getSingleResult()
                > 0;
    }
}

package org.attune.plugins.tradedhours;

import java.util.Objects;
import java.util.UUID;
import org.attune.api.ledger.LedgerAccount;
import org.jspecify.annotations.Nullable;

/**
 * What a setting bought, used and has left in an academic year, in minutes.
 *
 * @param accountId the account in the ledger; null where nothing was ever booked
 * @param bought the sum of its purchases, without those taken back
 * @param carried what came from the year before, without what went to the next
 * @param planned what is kept for planned work
 * @param used the sum of its charges without those given back
 * @param lapsed what was not used by the end of the year
 * @param left what may still be used; below zero in overdraft
 */
public record Balance(
        @Nullable UUID accountId,
        UUID settingId,
        String setting,
        AcademicYear year,
        int bought,
        int carried,
        int planned,
        int used,
        int lapsed,
        int left) {

    static Balance none(UUID settingId, String setting, AcademicYear year) {
        return new Balance(null, settingId, setting, year, 0, 0, 0, 0, 0, 0);
    }

    static Balance of(LedgerAccount account) {
        return new Balance(
                account.id(),
                Objects.requireNonNull(account.key().owner().id()),
                account.key().owner().name(),
                AcademicYear.of(account.key().period()),
                account.credited(),
                account.carried(),
                account.reserved(),
                account.used(),
                account.expired(),
                account.available());
    }

    public String boughtFigure() {
        return Hours.figure(bought);
    }

    public String plannedFigure() {
        return Hours.figure(planned);
    }

    public String usedFigure() {
        return Hours.figure(used);
    }

    public String leftFigure() {
        return Hours.figure(left);
    }

    public String leftWords() {
        return Hours.words(left);
    }

    /** For example "12:00 bought, 3:15 used", what is planned, and what came from or went to another year. */
    public String sums() {
        return boughtFigure() + " bought, " + usedFigure() + " used"
                + (planned == 0 ? "" : ", " + plannedFigure() + " planned")
                + (carried == 0 ? "" : ", " + Hours.figure(carried) + " carried over")
                + (lapsed == 0 ? "" : ", " + Hours.figure(lapsed) + " lapsed");
    }

    /** The hours alone, for a big figure: 12.5, 0, −1.25. */
    public String leftNumber() {
        return Hours.number(left);
    }

    /** The colour of its panel or tag. */
    public String tone() {
        return left > 0 ? "ok" : "stop";
    }
}

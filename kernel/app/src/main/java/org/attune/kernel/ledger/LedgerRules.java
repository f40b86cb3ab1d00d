package org.attune.kernel.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.Booking;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;

/** What can be said of a booking before the database is asked. */
final class LedgerRules {

    private static final int MOST_MINUTES = 1_000_000;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WHAT = 200;
    private static final int LONGEST_REASON = 1000;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    private LedgerRules() {}

    static void check(Booking booking) {
        List<FieldError> errors = new ArrayList<>();
        if (booking.minutes() < 1 || booking.minutes() > MOST_MINUTES) {
            errors.add(new FieldError("minutes", "Enter a length of time greater than zero"));
        }
        if (booking.day().isBefore(FIRST) || booking.day().isAfter(LAST)) {
            errors.add(new FieldError("day", "Enter a day from 2000 to 2200"));
        }
        if (booking.what().length() > LONGEST_WHAT || !Text.isLine(booking.what())) {
            errors.add(new FieldError("what", "Use one line of up to 200 characters"));
        }
        if (booking.reason().length() > LONGEST_REASON || !Text.isLines(booking.reason())) {
            errors.add(new FieldError("reason", "Use up to 1,000 characters"));
        }
        refuse(errors);
    }

    static String reason(String typed) {
        String reason = typed.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON || !Text.isLines(reason)) {
            throw new InvalidException("reason", "Say why, in up to 1,000 characters: the account’s people read it");
        }
        return reason;
    }

    static void check(AccountKey key, AccountTerms terms) {
        List<FieldError> errors = new ArrayList<>();
        if (key.name().length() > LONGEST_NAME || !Text.isLine(key.name())) {
            errors.add(new FieldError("name", "Use one line of up to 120 characters"));
        }
        String owner = key.owner().name();
        boolean named = key.owner().id() == null;
        if (owner.length() > LONGEST_NAME || !Text.isLine(owner) || named && owner.isBlank()) {
            errors.add(new FieldError("owner", "Say whose account it is"));
        }
        if (outside(terms.overdraftMinutes(), MOST_MINUTES)) {
            errors.add(new FieldError("overdraftMinutes", "Use 0 to 1,000,000 minutes"));
        }
        if (outside(terms.carryLimitMinutes(), MOST_MINUTES)) {
            errors.add(new FieldError("carryLimitMinutes", "Use 0 to 1,000,000 minutes"));
        }
        if (outside(terms.closeAfterDays(), MOST_DAYS)) {
            errors.add(new FieldError("closeAfterDays", "Use 0 to 366 days"));
        }
        refuse(errors);
    }

    private static boolean outside(int number, int most) {
        return number < 0 || number > most;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
    }
}

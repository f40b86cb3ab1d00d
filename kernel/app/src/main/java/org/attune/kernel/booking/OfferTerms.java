package org.attune.kernel.booking;

import java.util.ArrayList;
import java.util.List;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewOffer;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of an offer, as it was entered.
 *
 * @param capacity how many places each session that is still to come has
 * @param about what it is and whom it is for; may be missing
 */
public record OfferTerms(
        @Nullable Integer capacity, @Nullable String about) {

    /** As it is kept. */
    record Read(int capacity, String about) {}

    /** @throws InvalidException naming each field that is wrong */
    Read read() {
        List<FieldError> errors = new ArrayList<>();
        if (capacity == null || capacity < 1 || capacity > BookingRules.MOST_PLACES) {
            errors.add(new FieldError("capacity", "Enter a whole number from 1 to " + BookingRules.MOST_PLACES));
        }
        String words = about == null ? "" : about.strip();
        if (words.length() > NewOffer.LONGEST_ABOUT || !Text.isLines(words)) {
            errors.add(new FieldError("about", "Use 2,000 characters or fewer"));
        }
        if (capacity == null || !errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new Read(capacity, words);
    }
}

package org.attune.kernel.booking;

import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.OfferTerms;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of an offer, as it was entered. What is missing stays as it is, but for how many places there are, and what it
 * is about.
 *
 * @param capacity how many places each session that is still to come has
 * @param about what it is and whom it is for; may be missing
 * @param settingIds who may book; none for every setting
 */
public record OfferTermsInput(
        @Nullable Integer capacity,
        @Nullable String about,
        @Nullable String title,
        @Nullable Integer mostPerSetting,
        @Nullable Integer closesHours,
        @Nullable Integer freeHours,
        @Nullable Boolean waitingList,
        @Nullable List<UUID> settingIds) {

    static OfferTermsInput of(OfferTerms terms) {
        BookingRules rules = terms.rules();
        return new OfferTermsInput(
                rules.capacity(),
                terms.about(),
                terms.title(),
                rules.mostPerSetting(),
                rules.closesHours(),
                rules.freeHours(),
                rules.waitingList(),
                terms.settingIds().stream().sorted().toList());
    }

    /**
     * @param kept as they stand
     * @throws InvalidException naming each field that is wrong
     */
    OfferTerms terms(OfferTerms kept) {
        BookingRules rules = kept.rules();
        return OfferRules.check(new OfferTerms(
                title == null ? kept.title() : title,
                about == null ? "" : about,
                new BookingRules(
                        // Missing, it is out of its range.
                        or(capacity, 0),
                        or(mostPerSetting, rules.mostPerSetting()),
                        or(closesHours, rules.closesHours()),
                        or(freeHours, rules.freeHours()),
                        waitingList == null ? rules.waitingList() : waitingList),
                settingIds == null ? kept.settingIds() : OfferInput.set(settingIds)));
    }

    private static int or(@Nullable Integer entered, int kept) {
        return entered == null ? kept : entered;
    }
}

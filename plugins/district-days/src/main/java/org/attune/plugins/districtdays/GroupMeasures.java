package org.attune.plugins.districtdays;

import java.time.LocalDate;
import org.attune.api.time.London;
import org.attune.api.validation.Entered;
import org.jspecify.annotations.Nullable;

/** What a family of a group said before and after, as it was typed. */
public record GroupMeasures(
        @Nullable String before,
        @Nullable LocalDate beforeOn,
        @Nullable String after,
        @Nullable LocalDate afterOn) {

    void check(Entered entered, int highest) {
        score(entered, "before", before, highest);
        score(entered, "after", after, highest);
        LocalDate first = entered.optionalDay("beforeOn", beforeOn, London.today());
        LocalDate second = entered.optionalDay("afterOn", afterOn, London.today());
        entered.check(number(before) == null || first != null, "beforeOn", "Enter the day on which they were asked");
        entered.check(number(after) == null || second != null, "afterOn", "Enter the day on which they were asked");
        entered.check(
                first == null || second == null || !second.isBefore(first),
                "afterOn",
                "They were asked again on the same day or later");
    }

    private static void score(Entered entered, String field, @Nullable String typed, int highest) {
        String text = entered.optional(field, typed, Entered.LINE);
        Integer score = number(text);
        entered.check(
                text.isEmpty() || score != null && score <= highest,
                field,
                "Enter a whole number from 0 to " + highest);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        String text = VigReferring.text(typed);
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }

    void keep(GroupFamily family) {
        family.before(number(before), beforeOn);
        family.after(number(after), afterOn);
    }
}

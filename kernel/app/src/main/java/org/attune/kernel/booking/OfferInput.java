package org.attune.kernel.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.Place;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.diary.PlaceInput;
import org.attune.kernel.diary.Times;
import org.attune.kernel.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * An offer as it was entered.
 *
 * @param kind the key of its kind
 * @param practitionerIds who gives it
 * @param everyWeeks 1 or 2; null for one day
 * @param lastDay of a series; not looked at for one day
 * @param settingIds who may book; none for every setting
 * @param leftOut days of the series on which there is to be none
 * @param submissionId the form's or program's own number: sent twice, it is offered once
 */
public record OfferInput(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String about,
        @Nullable List<UUID> practitionerIds,
        @Nullable PlaceInput place,
        @Nullable Integer capacity,
        @Nullable Integer mostPerSetting,
        @Nullable Integer closesHours,
        @Nullable Integer freeHours,
        @Nullable Boolean waitingList,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer everyWeeks,
        @Nullable LocalTime startsAt,
        @Nullable Integer minutes,
        @Nullable Integer slots,
        @Nullable Boolean termTime,
        @Nullable List<UUID> settingIds,
        @Nullable List<LocalDate> leftOut,
        @Nullable UUID submissionId) {

    private static final int LONGEST_KIND = 100;

    /** @throws InvalidException naming everything that is missing or wrong */
    NewOffer offer() {
        List<FieldError> errors = new ArrayList<>();
        if (kind == null || kind.length() > LONGEST_KIND || !Text.isLine(kind)) {
            errors.add(new FieldError("kind", "Choose what kind of session it is"));
        }
        needed(errors, "firstDay", firstDay, "Enter the day, or the first of the days");
        needed(errors, "startsAt", startsAt, "Enter when it begins, for example 13:30");
        needed(errors, "submissionId", submissionId, "Send a number of your own for this offer, a UUID");
        if (everyWeeks != null) {
            needed(errors, "lastDay", lastDay, "Enter the last day");
        } else if (lastDay != null && !Times.isOurs(lastDay)) {
            errors.add(new FieldError("lastDay", "Enter a day up to two years after the first"));
        }
        NewOffer offer = withStandIns(where(errors));
        OfferRules.wrong(offer).stream()
                .filter(wrong -> errors.stream().noneMatch(one -> one.field().equals(wrong.field())))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return offer;
    }

    /** What is missing has been named: something stands in for it, so that what else is wrong can be said at once. */
    private NewOffer withStandIns(@Nullable Place where) {
        LocalDate first = firstDay == null ? London.today() : firstDay;
        return new NewOffer(
                Offer.SCHEME,
                kind == null ? "" : kind,
                Text.tidy(title),
                about == null ? "" : about,
                set(practitionerIds),
                where == null ? new Place.Phone("") : where,
                new BookingRules(
                        number(capacity),
                        number(mostPerSetting),
                        number(closesHours),
                        number(freeHours),
                        Boolean.TRUE.equals(waitingList)),
                new SeriesTimes(
                        first,
                        everyWeeks == null || lastDay == null ? first : lastDay,
                        everyWeeks,
                        startsAt == null ? LocalTime.MIDNIGHT : startsAt,
                        number(minutes),
                        slots == null ? 1 : slots,
                        Boolean.TRUE.equals(termTime)),
                set(settingIds),
                set(leftOut),
                submissionId == null ? UUID.randomUUID() : submissionId);
    }

    private @Nullable Place where(List<FieldError> errors) {
        try {
            return (place == null ? new PlaceInput(null, null, null, null, null) : place).place();
        } catch (InvalidException missing) {
            errors.addAll(missing.errors());
            return null;
        }
    }

    private static void needed(List<FieldError> errors, String field, @Nullable Object value, String words) {
        if (value == null) {
            errors.add(new FieldError(field, words));
        }
    }

    /** What is no number is out of its range. */
    private static int number(@Nullable Integer typed) {
        return typed == null ? -1 : typed;
    }

    /** A list with null in it says something, and not what: none for every setting is another thing. */
    static <T> Set<T> set(@Nullable List<T> some) {
        if (some != null && some.stream().anyMatch(Objects::isNull)) {
            throw Problems.malformed("A list in it has null. Leave that out.");
        }
        return some == null ? Set.of() : new HashSet<>(some);
    }
}

package org.attune.kernel.booking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.NewAppointment;
import org.attune.api.diary.NewOffer;
import org.attune.api.diary.OfferTerms;
import org.attune.api.diary.SeriesTimes;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.time.London;
import org.attune.api.validation.Text;

/** What an offer must be, whoever makes it. */
final class OfferRules {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final int MOST_SETTINGS = 1000;

    private final List<FieldError> errors = new ArrayList<>();

    private OfferRules() {}

    /** @return the same with its texts made even */
    static NewOffer check(NewOffer typed) {
        NewOffer wanted = new NewOffer(
                typed.scheme(),
                typed.kind(),
                Text.tidy(typed.title()),
                typed.about().strip(),
                typed.practitionerIds(),
                typed.place(),
                typed.rules(),
                typed.times(),
                typed.settingIds(),
                typed.leftOut(),
                typed.submissionId(),
                typed.serviceOnly());
        List<FieldError> errors = wrong(wanted);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return wanted;
    }

    /** @throws InvalidException where settings are to book what the service alone books */
    static void requireAudience(boolean serviceOnly, Set<UUID> settings) {
        OfferRules rules = new OfferRules();
        rules.audience(serviceOnly, settings);
        if (!rules.errors.isEmpty()) {
            throw new InvalidException(rules.errors);
        }
    }

    private void audience(boolean serviceOnly, Set<UUID> settings) {
        if (serviceOnly && !settings.isEmpty()) {
            wrong("settings", "Choose no school or setting: the service alone books these sessions");
        }
    }

    /** @return the same with its texts made even */
    static OfferTerms check(OfferTerms typed) {
        OfferTerms wanted =
                new OfferTerms(Text.tidy(typed.title()), typed.about().strip(), typed.rules(), typed.settingIds());
        OfferRules rules = new OfferRules();
        rules.terms(wanted);
        if (!rules.errors.isEmpty()) {
            throw new InvalidException(rules.errors);
        }
        return wanted;
    }

    /** Each field that is wrong. */
    static List<FieldError> wrong(NewOffer wanted) {
        OfferRules rules = new OfferRules();
        rules.terms(wanted.terms());
        rules.people(wanted);
        rules.times(wanted.times());
        rules.audience(wanted.serviceOnly(), wanted.settingIds());
        return rules.errors;
    }

    private void terms(OfferTerms wanted) {
        if (wanted.title().isBlank()) {
            wrong("title", "Enter what it is called, for example Consultation slots");
        } else if (wanted.title().length() > NewAppointment.LONGEST_TITLE || !Text.isLine(wanted.title())) {
            wrong("title", "Use one line of " + NewAppointment.LONGEST_TITLE + " characters or fewer");
        }
        if (wanted.about().length() > NewOffer.LONGEST_ABOUT || !Text.isLines(wanted.about())) {
            wrong("about", "Use 2,000 characters or fewer");
        }
        if (wanted.settingIds().size() > MOST_SETTINGS) {
            wrong("settings", "Choose up to 1,000 settings, or all");
        }
        rules(wanted.rules());
    }

    private void people(NewOffer wanted) {
        if (wanted.practitionerIds().isEmpty()) {
            wrong("people", "Choose who gives it");
        } else if (wanted.practitionerIds().size() > NewAppointment.MOST_PEOPLE) {
            wrong("people", "Choose up to " + NewAppointment.MOST_PEOPLE + " people");
        }
    }

    private void rules(BookingRules rules) {
        within("capacity", rules.capacity(), 1, BookingRules.MOST_PLACES);
        within("mostPerSetting", rules.mostPerSetting(), 1, BookingRules.MOST_PLACES);
        within("closesHours", rules.closesHours(), 0, BookingRules.MOST_HOURS);
        within("freeHours", rules.freeHours(), 0, BookingRules.MOST_HOURS);
    }

    private void times(SeriesTimes times) {
        LocalDate today = London.today();
        if (times.firstDay().isBefore(today) || times.firstDay().isAfter(today.plusYears(2))) {
            wrong("firstDay", "Enter a day from today to two years from now");
        } else if (times.everyWeeks() != null && times.lastDay().isBefore(times.firstDay())) {
            wrong("lastDay", "The last day cannot be before the first");
        } else if (times.everyWeeks() != null
                && times.lastDay().isAfter(times.firstDay().plusDays(SeriesTimes.MOST_DAYS))) {
            wrong("lastDay", "Enter a day up to two years after the first");
        }
        Integer weeks = times.everyWeeks();
        if (weeks != null && weeks != 1 && weeks != 2) {
            wrong("everyWeeks", "Choose every week or every two weeks");
        }
        within("minutes", times.minutes(), SHORTEST, LONGEST);
        within("slots", times.slots(), 1, SeriesTimes.MOST_SLOTS);
        LocalTime begins = times.startsAt();
        if (errors.isEmpty() && begins.toSecondOfDay() / 60 + times.minutes() * times.slots() >= MINUTES_PER_DAY) {
            wrong("startsAt", "The last session must end before midnight");
        }
    }

    private void within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            wrong(field, String.format("Enter a whole number from %,d to %,d", least, most));
        }
    }

    private void wrong(String field, String words) {
        errors.add(new FieldError(field, words));
    }
}

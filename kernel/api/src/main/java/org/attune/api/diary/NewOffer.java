package org.attune.api.diary;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Sessions that are to be offered.
 *
 * @param scheme whose they are: the plugin's id
 * @param kind the key of a kind of appointment
 * @param title what people read in lists and diaries, 1 to {@link NewAppointment#LONGEST_TITLE} characters on one line
 * @param about what it is and whom it is for, up to {@link #LONGEST_ABOUT} characters; may be empty
 * @param practitionerIds who gives them, 1 to {@link NewAppointment#MOST_PEOPLE}
 * @param place where they are
 * @param rules how they are booked
 * @param times when they are
 * @param settingIds the settings that may book; empty for all
 * @param leftOut days of the series on which there is none, chosen from its {@link SeriesPreview}
 * @param submissionId the form's own number: sent twice, they are offered once
 * @param serviceOnly whether the service alone books them, for people who have no account: no setting sees them, and
 *     {@code settingIds} is empty
 */
public record NewOffer(
        String scheme,
        String kind,
        String title,
        String about,
        Set<UUID> practitionerIds,
        Place place,
        BookingRules rules,
        SeriesTimes times,
        Set<UUID> settingIds,
        Set<LocalDate> leftOut,
        UUID submissionId,
        boolean serviceOnly) {

    /** The longest description in characters. */
    public static final int LONGEST_ABOUT = 2000;

    /** Keeps copies of its sets. */
    public NewOffer {
        practitionerIds = Set.copyOf(practitionerIds);
        settingIds = Set.copyOf(settingIds);
        leftOut = Set.copyOf(leftOut);
    }

    /** Sessions that settings book. */
    public NewOffer(
            String scheme,
            String kind,
            String title,
            String about,
            Set<UUID> practitionerIds,
            Place place,
            BookingRules rules,
            SeriesTimes times,
            Set<UUID> settingIds,
            Set<LocalDate> leftOut,
            UUID submissionId) {
        this(
                scheme,
                kind,
                title,
                about,
                practitionerIds,
                place,
                rules,
                times,
                settingIds,
                leftOut,
                submissionId,
                false);
    }

    /** @return what of it can be changed afterwards */
    public OfferTerms terms() {
        return new OfferTerms(title, about, rules, settingIds);
    }
}

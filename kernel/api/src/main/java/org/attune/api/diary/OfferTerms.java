package org.attune.api.diary;

import java.util.Set;
import java.util.UUID;

/**
 * What can be changed of an offer after people have booked: what it is, how it is booked, and by whom. When and where a session is
 * belongs to its appointment.
 *
 * @param title what people read in lists and diaries, 1 to {@link NewAppointment#LONGEST_TITLE} characters on one line
 * @param about what it is and whom it is for, up to {@link NewOffer#LONGEST_ABOUT} characters; may be empty
 * @param rules how it is booked
 * @param settingIds the settings that may book; empty for all
 */
public record OfferTerms(String title, String about, BookingRules rules, Set<UUID> settingIds) {

    /** Keeps a copy of its set. */
    public OfferTerms {
        settingIds = Set.copyOf(settingIds);
    }

    /**
     * @param to how many places each session has from now on
     * @return the same with so many places
     */
    public OfferTerms withCapacity(int to) {
        return new OfferTerms(
                title,
                about,
                new BookingRules(
                        to, rules.mostPerSetting(), rules.closesHours(), rules.freeHours(), rules.waitingList()),
                settingIds);
    }

    /**
     * @param to what it is called from now on
     * @return the same with another title
     */
    public OfferTerms withTitle(String to) {
        return new OfferTerms(to, about, rules, settingIds);
    }
}

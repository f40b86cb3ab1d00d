package org.attune.kernel.practitioner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.attune.api.practitioner.Registration;
import org.attune.api.time.London;

/**
 * How long a registration has to run, in words.
 *
 * @param lastDay the last day of the registration
 * @param today the day it is counted from
 */
public record Countdown(LocalDate lastDay, LocalDate today) {

    /** When the first reminder goes: from then on a renewal is due. */
    static final int DUE = 90;

    private static final int URGENT = 30;

    /** Nothing to count where the register has no live entry that ends. */
    static Optional<Countdown> of(Registration registration, LocalDate today) {
        return registration.status().isOnRegister()
                ? Optional.ofNullable(registration.expiresOn()).map(last -> new Countdown(last, today))
                : Optional.empty();
    }

    public long days() {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    public boolean isDue() {
        return days() >= 0 && days() <= DUE;
    }

    public String getWords() {
        long days = days();
        if (days < 0) {
            return "Ended " + count(-days) + " ago";
        }
        return days == 0 ? "Ends today" : count(days) + " left";
    }

    /** When and how to renew. */
    public String getRenewal() {
        LocalDate opens = RenewalCycle.opensFor(lastDay);
        if (days() < 0) {
            return "It was not renewed by " + London.words(lastDay)
                    + ", and who has not renewed is removed from the register.";
        }
        return today.isBefore(opens)
                ? "It can be renewed from " + London.words(opens) + " to " + London.words(lastDay) + "."
                : "It can be renewed now, until " + London.words(lastDay) + ".";
    }

    /** The tag's colour; its words say the same. */
    public String getTone() {
        return days() < 0 || days() <= URGENT ? "stop" : isDue() ? "wait" : "ok";
    }

    private static String count(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}

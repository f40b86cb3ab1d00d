package org.attune.api.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is booked.
 *
 * @param minutes how many, 1 to 1,000,000
 * @param day the day on which it happened, or is to happen, in London; 2000 to 2200
 * @param what for the statement, at most 200 characters: "Observation, Dr Samira Rahman". It names no child: a school's office
 *     reads it.
 * @param reason why, at most 1,000 characters; needed where it takes the account below zero, else it may be empty. It names no
 *     child.
 * @param submissionId the form's or event's own number: the same sent twice is booked once
 * @param work what it was for
 */
public record Booking(int minutes, LocalDate day, String what, String reason, UUID submissionId, WorkDone work) {

    /**
     * A booking that is for no case.
     *
     * @param minutes how many, 1 to 1,000,000
     * @param day the day on which it happened
     * @param what for the statement
     * @param submissionId the form's own number
     * @return the booking, without a reason
     */
    public static Booking of(int minutes, LocalDate day, String what, UUID submissionId) {
        return new Booking(minutes, day, what, "", submissionId, WorkDone.NONE);
    }

    /**
     * @param why why, at most 1,000 characters
     * @return the same, with that reason
     */
    public Booking because(String why) {
        return new Booking(minutes, day, what, why, submissionId, work);
    }

    /**
     * @param of what it was for
     * @return the same, for that work
     */
    public Booking forWork(WorkDone of) {
        return new Booking(minutes, day, what, reason, submissionId, of);
    }
}

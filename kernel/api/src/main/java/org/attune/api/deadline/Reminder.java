package org.attune.api.deadline;

/**
 * When people are told of a deadline, once, by a notice. Whoever answers for it is; where nobody in particular does, the principals
 * are. A deadline that is paused or lifted reminds nobody; one that moves reminds again.
 *
 * @param days how many calendar days before it is due; 0 on the day, less than 0 after it
 * @param principals whether the principals are told in any case
 */
public record Reminder(int days, boolean principals) {

    private static final int MOST = 30;

    /** @throws IllegalArgumentException where it is more than 30 days before or after */
    public Reminder {
        if (days > MOST || days < -MOST) {
            throw new IllegalArgumentException("Not up to " + MOST + " days before or after: " + days);
        }
    }
}

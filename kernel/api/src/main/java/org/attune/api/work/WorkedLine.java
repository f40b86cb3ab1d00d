package org.attune.api.work;

import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.time.London;

/**
 * Time that was worked, for a page: {@code <a:worked>} lists them.
 *
 * @param id the entry
 * @param day when, in words
 * @param name who worked
 * @param time how long, in words
 * @param what was done; empty where nothing was said
 * @param takenBack when it was taken back, in words; empty where it counts
 * @param mine whether the reader may take it back
 */
public record WorkedLine(UUID id, String day, String name, String time, String what, String takenBack, boolean mine) {

    /**
     * @param worked the entry, with who worked
     * @param measure how people say its time
     * @param mine whether the reader may take it back
     * @return the line
     */
    public static WorkedLine of(WorkedTime worked, TimeMeasure measure, boolean mine) {
        return new WorkedLine(
                worked.getId(),
                London.words(worked.getDay()),
                worked.getPractitioner().getName(),
                measure.words(worked.getMinutes()),
                worked.getWhat(),
                London.wordsOrNothing(worked.getTakenBackOn()),
                mine);
    }
}

package org.attune.plugins.virtualschool;

import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A line of the figures, in minutes.
 *
 * @param id of a link EP; null otherwise
 * @param given of a link EP; of a term, what was left when it began; 0 otherwise
 */
public record UsageLine(@Nullable UUID id, String name, int given, int used, int planned, TimeMeasure measure) {

    private static final int WHOLE = 100;

    public String givenFigure() {
        return measure.figure(given);
    }

    public String usedFigure() {
        return measure.figure(used);
    }

    public String plannedFigure() {
        return measure.figure(planned);
    }

    public String leftFigure() {
        return measure.figure(given - used - planned);
    }

    /** How long a bar is, in hundredths of the longest. */
    public int usedWidth(int most) {
        return width(used, most);
    }

    public int plannedWidth(int most) {
        return width(planned, most);
    }

    private static int width(int minutes, int most) {
        return most == 0 ? 0 : Math.round((float) minutes * WHOLE / most);
    }
}

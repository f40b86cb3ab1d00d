package org.attune.plugins.districtdays;

import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/**
 * What of a district's days went to a priority. All times in minutes.
 *
 * @param id null for work that belongs to no priority
 * @param meant how much was agreed; 0 where that was not said
 */
public record PriorityLine(
        @Nullable UUID id,
        UUID districtId,
        String district,
        String title,
        String agreed,
        boolean ended,
        int meant,
        int used,
        int planned,
        int most,
        TimeMeasure measure) {

    private static final int WHOLE = 100;

    public String meantFigure() {
        return meant == 0 ? "Not said" : measure.figure(meant);
    }

    public String usedFigure() {
        return measure.figure(used);
    }

    public String plannedFigure() {
        return measure.figure(planned);
    }

    public String freeFigure() {
        return meant == 0 ? "" : measure.figure(meant - used - planned);
    }

    public int usedWidth() {
        return width(used);
    }

    public int plannedWidth() {
        return width(planned);
    }

    public int freeWidth() {
        return width(Math.max(0, meant - used - planned));
    }

    private int width(int minutes) {
        return most == 0 ? 0 : Math.round((float) minutes * WHOLE / most);
    }
}

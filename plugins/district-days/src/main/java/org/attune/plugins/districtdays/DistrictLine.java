package org.attune.plugins.districtdays;

import java.util.UUID;
import org.attune.api.ledger.TimeMeasure;
import org.jspecify.annotations.Nullable;

/**
 * How a district's year stands. All times in minutes.
 *
 * @param given what it has altogether: given, carried over and moved here
 * @param across where it stands on the grid; null where nobody said
 * @param down where it stands on the grid; null where nobody said
 * @param most the most that any district of the list has, for its bar
 */
public record DistrictLine(
        UUID id,
        String name,
        String team,
        int given,
        int used,
        int planned,
        int free,
        @Nullable Integer across,
        @Nullable Integer down,
        int most,
        TimeMeasure measure) {

    private static final int WHOLE = 100;
    private static final int STEPS = 4;

    public String givenFigure() {
        return measure.figure(given);
    }

    public String usedFigure() {
        return measure.figure(used);
    }

    public String plannedFigure() {
        return measure.figure(planned);
    }

    public String freeFigure() {
        return measure.figure(free);
    }

    public String freeWords() {
        return given == 0 ? "No days yet" : free == 0 ? "No days free" : measure.words(free) + " free";
    }

    /** The bar's parts, of a hundred. */
    public int usedWidth() {
        return width(used);
    }

    public int plannedWidth() {
        return width(planned);
    }

    public int freeWidth() {
        return width(free);
    }

    private int width(int minutes) {
        return most == 0 ? 0 : Math.round((float) Math.max(0, minutes) * WHOLE / most);
    }

    /** The same of its own days. */
    public int usedPart() {
        return given == 0 ? 0 : Math.round((float) used * WHOLE / given);
    }

    public int plannedPart() {
        return given == 0 ? 0 : Math.round((float) planned * WHOLE / given);
    }

    /** Where its tile stands and how dark it is: the more is used and planned, the darker. */
    public String tileClass() {
        int share = given == 0 ? 0 : Math.min(STEPS - 1, (used + planned) * STEPS / given);
        return "tile tile-" + share
                + (across == null || down == null ? "" : " tile-across-" + across + " tile-down-" + down);
    }
}

package org.attune.plugins.virtualschool;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * A request, for a page.
 *
 * @param consent where consent stands, in a sentence
 * @param agreed whether it lets work begin or go on
 * @param hours what is planned, worked and kept for it; empty while nobody has decided
 * @param mayDecide whether this reader accepts and declines
 * @param mayWithdraw whether this reader takes the request back
 * @param mayFinish whether this reader ends the work
 * @param mayAnswer whether answers are kept for it still
 */
public record RequestView(
        UUID id,
        UUID childId,
        String child,
        AskState state,
        String asked,
        String why,
        String hoped,
        String person,
        String decided,
        String outcome,
        @Nullable UUID workId,
        String hours,
        Consenters consenters,
        String consent,
        boolean agreed,
        List<Line> answers,
        boolean mayDecide,
        boolean mayWithdraw,
        boolean mayFinish,
        boolean mayAnswer) {

    /** An answer, in words. @param counts whether it still does */
    public record Line(
            UUID id, String words, String ground, String note, String recordedBy, String takenBack, boolean counts) {

        static Line of(Answer one, boolean decides) {
            LocalDate until = one.getWithdrawnOn();
            return new Line(
                    one.getId(),
                    one.getGivenBy() + ": " + (one.isAgreed() ? "agreed" : "did not agree"),
                    one.getGiver().words(),
                    one.getNote(),
                    London.words(one.getGivenOn()) + ", " + one.getHow().words().toLowerCase(java.util.Locale.UK)
                            + ". Recorded by " + one.getRecordedBy(),
                    until == null ? "" : London.words(until) + ". " + one.getWithdrawnNote(),
                    decides && one.isLive());
        }
    }
}

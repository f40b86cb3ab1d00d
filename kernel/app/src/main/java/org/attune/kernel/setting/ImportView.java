package org.attune.kernel.setting;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.jspecify.annotations.Nullable;

/**
 * One time that the register's file was brought in, as a page shows it.
 *
 * @param reason why it came to nothing; empty where it did not
 * @param result its figures, without its lines; noughts while it runs
 */
public record ImportView(
        UUID id,
        ImportState state,
        String fileName,
        long fileBytes,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int percent,
        int rowsRead,
        boolean cancelWanted,
        String reason,
        ImportResult result) {

    private static final double MEGABYTE = 1024d * 1024d;

    public boolean isRunning() {
        return state.isRunning();
    }

    public boolean isDone() {
        return state == ImportState.DONE;
    }

    public String getStateWords() {
        return isRunning() && cancelWanted ? "Being cancelled" : state.words();
    }

    public String getTone() {
        return state.tone();
    }

    /** For example 22 November 2026 at 9:05. */
    public String getStarted() {
        return London.words(startedAt) + " at " + London.time(startedAt);
    }

    public String getSize() {
        return fileBytes < MEGABYTE / 10 ? "less than 0.1 MB" : String.format("%.1f MB", fileBytes / MEGABYTE);
    }

    public String getRows() {
        return String.format("%,d", rowsRead);
    }
}

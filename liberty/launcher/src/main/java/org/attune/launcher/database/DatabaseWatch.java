package org.attune.launcher.database;

import java.time.Duration;

/** Looks, every few seconds, whether the embedded database still runs, and starts it again where it does not. */
public final class DatabaseWatch implements AutoCloseable {

    /** Long enough for somebody's own restart of it to be left alone. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Thread thread;

    /** @param database what is looked at */
    public DatabaseWatch(EmbeddedDatabase database) {
        this.thread = new Thread(() -> watch(database), "attune-database-watch");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    private static void watch(EmbeddedDatabase database) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                database.revive();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}

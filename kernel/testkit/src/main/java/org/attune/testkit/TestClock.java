package org.attune.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.api.time.London;
import org.attune.testkit.database.TestDatabase;

/**
 * The clock of an installation in demo mode, to be moved by a test: what counts days and moments in Attune and its plugins
 * ({@link London#now}) sees the new time at once, and so do their functions in the database; jobs in their next round. Sessions keep the
 * machine's time, and so do the audit and what a column has by default.
 *
 * <p>Close what moved it: the next test then has the machine's time again.
 */
public final class TestClock implements AutoCloseable {

    private static final String NAME = "test-clock";

    private final Path file;
    private final TestDatabase database;

    TestClock(Path home, TestDatabase database) {
        this.file = home.resolve(NAME);
        this.database = database;
    }

    /** The file by which a server that starts here is told, with nothing moved yet. */
    static Path fileIn(Path home) {
        try {
            return Files.write(home.resolve(NAME), bytes(0).array());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** So much later than the machine's time, or, negative, before it. */
    public TestClock moveBy(Duration ahead) {
        database.moveClockBy(ahead);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            // In one write, so that nobody sees half of it.
            channel.write(bytes(ahead.toMillis()), 0);
            return this;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Noon of a day, in London. From there it goes on. */
    public TestClock moveTo(LocalDate day) {
        return moveBy(Duration.between(
                Instant.now(), day.atTime(LocalTime.NOON).atZone(London.ZONE).toInstant()));
    }

    /** The machine's time again. */
    @Override
    public void close() {
        moveBy(Duration.ZERO);
    }

    private static ByteBuffer bytes(long millis) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, millis);
    }
}

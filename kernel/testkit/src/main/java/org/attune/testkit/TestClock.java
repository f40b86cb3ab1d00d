package org.attune.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.attune.api.time.London;

/**
 * The clock of an installation in demo mode, to be moved by a test: what counts days and moments in Attune and its plugins
 * ({@link London#now}) sees the new time at once, jobs in their next round. What the database works out by itself keeps the machine's
 * time, and so do sessions.
 *
 * <p>Close what moved it: the next test then has the machine's time again.
 */
public final class TestClock implements AutoCloseable {

    private static final String NAME = "test-clock";

    private final Path file;

    private TestClock(Path file) {
        this.file = file;
    }

    static TestClock in(Path home) {
        TestClock clock = new TestClock(home.resolve(NAME));
        try (FileChannel channel = FileChannel.open(clock.file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() == 0) {
                channel.write(bytes(0));
            }
            return clock;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    Path file() {
        return file;
    }

    /** So much later than the machine's time, or, negative, before it. */
    public TestClock moveBy(Duration ahead) {
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

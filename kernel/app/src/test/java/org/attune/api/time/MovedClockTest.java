package org.attune.api.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovedClockTest {

    private static final long DAY = 86_400_000;

    @TempDir
    Path folder;

    @Test
    void aMoveCountsAtOnceAndCanBeTakenBack() throws IOException {
        write(0);
        MovedClock clock = MovedClock.of("true", file().toString());
        assertEquals(0, clock.millis());
        write(DAY);
        assertEquals(DAY, clock.millis());
        write(-DAY);
        assertEquals(-DAY, clock.millis());
        write(0);
        assertEquals(0, clock.millis());
    }

    @Test
    void wherePeopleAreRealNobodyMovesIt() throws IOException {
        write(DAY);
        assertEquals(0, MovedClock.of("false", file().toString()).millis());
        assertEquals(0, MovedClock.of(null, file().toString()).millis());
        assertEquals(0, MovedClock.of("true", null).millis());
    }

    private Path file() {
        return folder.resolve("clock");
    }

    private void write(long millis) throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.allocate(Long.BYTES)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .putLong(0, millis),
                    0);
        }
    }
}

package org.attune.api.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * How far a test has moved the clock of an installation. The test writes the milliseconds into a file of eight bytes, which the server
 * has in its memory: a move counts at once, and reading costs nothing.
 */
final class MovedClock {

    private static final VarHandle MILLIS =
            MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final @Nullable ByteBuffer moved;

    private MovedClock(@Nullable ByteBuffer moved) {
        this.moved = moved;
    }

    /**
     * That of this process. Only a demonstration's can be moved: where people are real, their time is.
     *
     * @param demo whether this is a demonstration, as the launcher says it
     * @param file what a test moves; null where none does
     */
    static MovedClock of(@Nullable String demo, @Nullable String file) {
        return file == null || !"true".equals(demo) ? new MovedClock(null) : new MovedClock(map(Path.of(file)));
    }

    private static ByteBuffer map(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException refused) {
            throw new UncheckedIOException("The file of the moved clock cannot be read.", refused);
        }
    }

    /** Milliseconds; negative into the past. */
    long millis() {
        ByteBuffer known = moved;
        return known == null ? 0 : (long) MILLIS.getVolatile(known, 0);
    }
}

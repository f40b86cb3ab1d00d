package org.attune.kernel.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file line by line, with the number of each. The register's download is UTF-8 in some years and Windows-1252 in
 * others, and nothing in it says which: a line that is not UTF-8 is taken for the other, so that one stray byte spoils one
 * line and no more. A line longer than any row could be is cut, so that none fills the memory.
 */
final class LineReader {

    /** The longest row of the register has about 3,000 bytes. */
    static final int LONGEST = 65_536;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int END = -1;

    /**
     * @param number from 1
     * @param text without its line end
     * @param cut whether it was longer than {@link #LONGEST}
     */
    record Line(int number, String text, boolean cut) {}

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int number;
    private boolean skipLineFeed;

    LineReader(InputStream in) {
        this.in = in;
    }

    @Nullable Line next() throws IOException {
        int b = firstByte();
        if (b == END) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        boolean cut = false;
        while (b != END && b != '\n' && b != '\r') {
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            } else {
                cut = true;
            }
            b = read();
        }
        skipLineFeed = b == '\r';
        number++;
        return new Line(number, decode(bytes.toByteArray(), number == 1), cut);
    }

    /** A carriage return ends a line, and a line feed right after it belongs to it. */
    private int firstByte() throws IOException {
        int b = read();
        if (skipLineFeed && b == '\n') {
            b = read();
        }
        skipLineFeed = false;
        return b;
    }

    private int read() throws IOException {
        if (from == to) {
            to = in.read(buffer);
            from = 0;
            if (to <= 0) {
                to = 0;
                return END;
            }
        }
        return buffer[from++] & 0xFF;
    }

    private static String decode(byte[] bytes, boolean first) {
        int start = first && startsWithMark(bytes) ? MARK.length : 0;
        try {
            // A new decoder reports what it cannot read, where String's constructor would replace it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, bytes.length - start, WINDOWS);
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
    }
}

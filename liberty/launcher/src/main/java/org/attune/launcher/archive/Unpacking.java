package org.attune.launcher.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.attune.launcher.problem.Problem;

/**
 * Looks how much becomes of how little. Whoever has the authority's public key can seal an archive: one that unpacks to a
 * thousand times itself is meant to fill a disk. Rows, with their random ids, pack to a tenth or so, and never to a hundredth.
 */
final class Unpacking extends FilterInputStream {

    private static final int MOST_TIMES = 200;

    /** So little does no harm, and is too little to judge by. */
    private static final long HARMLESS = 16L << 20;

    private long packed;
    private long unpacked;

    Unpacking(InputStream in) {
        super(in);
    }

    /** @throws Problem where it is more than any rows could be */
    void unpacked(int bytes) {
        unpacked += bytes;
        if (unpacked > HARMLESS && unpacked / MOST_TIMES > packed) {
            throw new Problem(
                    "The archive unpacks to far more than its size allows: it is not an authority's, and was made to"
                            + " fill this disk. Nothing was imported.");
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        packed += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        packed += Math.max(count, 0);
        return count;
    }
}

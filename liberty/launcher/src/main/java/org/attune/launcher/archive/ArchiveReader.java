package org.attune.launcher.archive;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.attune.launcher.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Reads an archive from its beginning to its end: first the manifest, then each table that the manifest names, in its order. */
final class ArchiveReader implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String DATA = "data/";

    private final Unpacking content;
    private final ZipInputStream zip;

    /** @param content the archive, opened with the authority's key */
    ArchiveReader(InputStream content) {
        this.content = new Unpacking(content);
        this.zip = new ZipInputStream(this.content);
    }

    /**
     * Reads the whole file once, so that nothing in it is looked at before it is known to be what was sealed.
     *
     * @throws Problem where it is not
     */
    static void verify(Path file, RSAPrivateCrtKey key) throws IOException {
        try (InputStream in = file(file)) {
            Envelope.open(in, key).transferTo(OutputStream.nullOutputStream());
        }
    }

    static ArchiveReader open(Path file, RSAPrivateCrtKey key) throws IOException {
        return new ArchiveReader(Envelope.open(file(file), key));
    }

    private static InputStream file(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    Manifest manifest() throws IOException {
        require(MANIFEST);
        byte[] bytes = zip.readNBytes(Manifest.LONGEST + 1);
        if (bytes.length > Manifest.LONGEST) {
            throw new Problem("The archive's manifest is too long to be one. Nothing was imported.");
        }
        return Manifest.parse(bytes);
    }

    /** The next table's rows: as many bytes as the manifest says and no more, however well they were packed. */
    InputStream rows(TableSummary expected, Digest digest) throws IOException {
        require(DATA + expected.table());
        return new Measured(zip, expected, digest, content);
    }

    /** What comes after the last table is nothing; only at its end is it certain that the file is whole. */
    void end() throws IOException {
        if (nextName() != null) {
            throw new Problem("The archive holds more than its manifest says. Nothing was imported.");
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void require(String name) throws IOException {
        if (!name.equals(nextName())) {
            throw new Problem("The archive does not hold what its manifest says: " + name + ". Nothing was imported.");
        }
    }

    private @Nullable String nextName() throws IOException {
        try {
            ZipEntry next = zip.getNextEntry();
            return next == null ? null : next.getName();
        } catch (IllegalArgumentException noText) {
            throw new ZipException("a name that is not UTF-8");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Measured extends FilterInputStream {

        private final TableSummary expected;
        private final Digest digest;
        private final Unpacking archive;

        Measured(InputStream in, TableSummary expected, Digest digest, Unpacking archive) {
            super(in);
            this.expected = expected;
            this.digest = digest;
            this.archive = archive;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count > 0) {
                digest.add(buffer, offset, count);
                archive.unpacked(count);
                if (digest.bytes() > expected.bytes()) {
                    throw new Problem("The archive holds more of " + expected.table()
                            + " than its manifest says. Nothing was imported.");
                }
            }
            return count;
        }

        @Override
        public void close() {
            // The archive goes on.
        }
    }
}

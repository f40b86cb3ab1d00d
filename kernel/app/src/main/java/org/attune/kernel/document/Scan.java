package org.attune.kernel.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.attune.api.problem.InvalidException;
import org.jspecify.annotations.Nullable;

/** What counts as the scan or photograph of a paper: a PDF, JPG or PNG by its content, whatever its name says. */
final class Scan {

    /** 20 MB, as a photograph of today's telephones needs. */
    static final int MAX_BYTES = 20 * 1024 * 1024;

    /** Above this a small file would need a great deal of memory to be opened. */
    private static final long MAX_PIXELS = 120_000_000L;

    /** An image is read at about this width to see that it is whole. */
    private static final int PROBE_WIDTH = 500;

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Scan() {}

    /**
     * @param field the name of the form's field, for the message
     * @return the media type
     * @throws InvalidException where it is too big, of another kind, or cannot be opened
     */
    static String mediaType(String field, byte[] content) {
        if (content.length == 0) {
            throw new InvalidException(field, "The file is empty. Choose another file");
        }
        if (content.length > MAX_BYTES) {
            throw new InvalidException(field, "The file must be smaller than 20 MB");
        }
        String mediaType = claimed(content);
        if (mediaType == null) {
            throw new InvalidException(field, "The file must be a PDF, JPG or PNG");
        }
        try {
            if (mediaType.equals("application/pdf")) {
                openPdf(field, content);
            } else {
                openImage(field, content);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidException invalid) {
                throw invalid;
            }
            throw new InvalidException(field, "The file is damaged and cannot be opened. Scan or save it again");
        }
        return mediaType;
    }

    private static @Nullable String claimed(byte[] content) {
        if (startsWith(content, PDF)) {
            return "application/pdf";
        }
        if (startsWith(content, JPEG)) {
            return "image/jpeg";
        }
        return startsWith(content, PNG) ? "image/png" : null;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static void openPdf(String field, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("No pages");
            }
            // The page tree is read lazily: a cut-off file shows only now.
            document.getPage(document.getNumberOfPages() - 1).getMediaBox();
        } catch (InvalidPasswordException e) {
            throw new InvalidException(field, "The PDF has a password. Save it without one and choose it again");
        }
    }

    private static void openImage(String field, byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("No reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                probe(field, reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void probe(String field, ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MAX_PIXELS) {
            throw new InvalidException(field, "The picture is too large. Scan it again at a lower resolution");
        }
        ImageReadParam small = reader.getDefaultReadParam();
        int step = Math.max(1, reader.getWidth(0) / PROBE_WIDTH);
        small.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, small);
        read.flush();
    }
}

package org.attune.kernel.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attune.api.problem.InvalidException;
import org.junit.jupiter.api.Test;

class ScanTest {

    @Test
    void a_pdf_is_taken() throws IOException {
        assertEquals("application/pdf", Scan.mediaType("scan", pdf(false)));
    }

    @Test
    void photographs_are_taken() throws IOException {
        assertEquals("image/jpeg", Scan.mediaType("scan", image("jpg", 900, 1200)));
        assertEquals("image/png", Scan.mediaType("scan", image("png", 900, 1200)));
    }

    @Test
    void what_only_begins_like_a_pdf_is_refused() {
        assertEquals(
                "The file is damaged and cannot be opened. Scan or save it again",
                refusal("%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void a_picture_that_breaks_off_in_its_header_is_refused() throws IOException {
        assertEquals(
                "The file is damaged and cannot be opened. Scan or save it again",
                refusal(Arrays.copyOf(image("png", 900, 1200), 40)));
    }

    @Test
    void anything_else_is_refused_whatever_it_is_called() {
        assertEquals("The file must be a PDF, JPG or PNG", refusal("<html>".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("The file must be a PDF, JPG or PNG", refusal(new byte[] {'P', 'K', 3, 4}));
    }

    @Test
    void an_empty_file_is_refused() {
        assertEquals("The file is empty. Choose another file", refusal(new byte[0]));
    }

    @Test
    void more_than_20_MB_is_refused() {
        assertEquals("The file must be smaller than 20 MB", refusal(new byte[Scan.MAX_BYTES + 1]));
    }

    @Test
    void a_pdf_with_a_password_is_refused_with_what_to_do() throws IOException {
        assertEquals("The PDF has a password. Save it without one and choose it again", refusal(pdf(true)));
    }

    private static String refusal(byte[] content) {
        return String.valueOf(assertThrows(InvalidException.class, () -> Scan.mediaType("scan", content))
                .getMessage());
    }

    private static byte[] image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}

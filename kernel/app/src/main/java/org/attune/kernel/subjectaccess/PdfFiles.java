package org.attune.kernel.subjectaccess;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.attune.kernel.document.Stored;

/** Puts the files behind the pages of a PDF: PDFs as their pages, pictures as a page each. */
final class PdfFiles {

    private static final Logger LOG = Logger.getLogger(PdfFiles.class.getName());
    private static final float MARGIN = 36;

    private PdfFiles() {}

    static byte[] append(byte[] pages, List<Stored> files) {
        if (files.isEmpty()) {
            return pages;
        }
        try (PDDocument document = Loader.loadPDF(pages)) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Stored file : files) {
                append(document, merger, file);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that cannot be read as what it says it is stays in the JSON, whole; the PDF names it. */
    private static void append(PDDocument document, PDFMergerUtility merger, Stored file) {
        try {
            if (file.mediaType().equals("application/pdf")) {
                try (PDDocument source = Loader.loadPDF(file.content())) {
                    merger.appendDocument(document, source);
                }
            } else if (file.mediaType().startsWith("image/")) {
                picture(document, file);
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "File {0} could not be put into a copy''s PDF: {1}", new Object[] {
                file.id(), e.getMessage()
            });
        }
    }

    private static void picture(PDDocument document, Stored file) throws IOException {
        PDImageXObject image = PDImageXObject.createFromByteArray(document, file.content(), file.name());
        PDPage page = new PDPage(PDRectangle.A4);
        float scale = Math.min(
                (PDRectangle.A4.getWidth() - 2 * MARGIN) / image.getWidth(),
                (PDRectangle.A4.getHeight() - 2 * MARGIN) / image.getHeight());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float height = image.getHeight() * scale;
            content.drawImage(
                    image, MARGIN, PDRectangle.A4.getHeight() - MARGIN - height, image.getWidth() * scale, height);
        }
    }
}

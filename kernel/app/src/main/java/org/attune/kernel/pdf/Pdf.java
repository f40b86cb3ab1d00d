package org.attune.kernel.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * A PDF, tagged for screen readers (PDF/UA), with our own fonts in it, so that it looks the same on every machine and renders
 * on a server without any.
 */
public final class Pdf {

    /** The font's name in the page's style. */
    public static final String FONT = "Source Sans";

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** @param xhtml with a title, a language and a description; PDF/UA wants them */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("SourceSans3-Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("SourceSans3-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Attune");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> {
            InputStream in = Pdf.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing");
            }
            return in;
        };
    }
}

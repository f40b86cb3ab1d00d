package org.attune.kernel.casework;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.casework.RecordDraft.Part;
import org.jspecify.annotations.Nullable;

/**
 * A signed record as a PDF: A4, tagged for screen readers (PDF/UA), with our own fonts in it, so that it looks the same on
 * every machine and renders on a server without any.
 */
final class RecordPdf {

    private static final String FAMILY = "Source Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * All that is printed.
     *
     * @param correctionReason why it replaces the version before; null for the first
     * @param signatures the author's first
     */
    record Content(
            Authority authority,
            Child child,
            Involvement involvement,
            int number,
            @Nullable String correctionReason,
            List<Part> parts,
            List<ActivityLine> activities,
            List<Signature> signatures) {}

    private RecordPdf() {}

    static byte[] render(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("SourceSans3-Regular.ttf"), FAMILY, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("SourceSans3-Bold.ttf"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Attune");
        builder.withHtmlContent(RecordHtml.of(content), null);
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
            InputStream in = RecordPdf.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is missing");
            }
            return in;
        };
    }
}

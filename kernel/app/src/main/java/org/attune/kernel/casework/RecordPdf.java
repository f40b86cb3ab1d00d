package org.attune.kernel.casework;

import java.util.List;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.casework.RecordDraft.Part;
import org.attune.kernel.pdf.Pdf;
import org.jspecify.annotations.Nullable;

/** A signed record as a PDF. */
final class RecordPdf {

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
        return Pdf.of(RecordHtml.of(content));
    }
}

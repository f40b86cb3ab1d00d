package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.attune.api.child.Child;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.kernel.document.Documents;
import org.attune.kernel.document.Stored;
import org.attune.kernel.pdf.Pdf;

/** Makes of the lines that were read what goes out: one PDF to read, one JSON for programs. Both say the same. */
@ApplicationScoped
class CopyMaker {

    @Inject
    Documents documents;

    @Inject
    CurrentAuthority authority;

    /** What goes out. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Copy(byte[] pdf, byte[] json) {}

    Copy make(SubjectRequest request, Child child, List<SubjectLine> lines) {
        List<Stored> files = lines.stream()
                .filter(line -> line.getAbout() == About.DOCUMENT && line.getDecision() == Decision.SHOW)
                .map(SubjectLine::getDocumentId)
                .filter(Objects::nonNull)
                .distinct()
                .map(documents::load)
                .toList();
        byte[] text = Pdf.of(CopyHtml.of(authority.get(), request, child, lines, files));
        return new Copy(PdfFiles.append(text, files), CopyJson.of(authority.get(), request, child, lines, files));
    }
}

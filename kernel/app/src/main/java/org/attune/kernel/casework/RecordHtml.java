package org.attune.kernel.casework;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.time.London;
import org.attune.kernel.casework.RecordDraft.Part;
import org.attune.kernel.casework.RecordPdf.Content;
import org.attune.kernel.pdf.Letter;
import org.jspecify.annotations.Nullable;

/** The pages of a signed record, as XHTML for {@link RecordPdf}. Every word from outside is escaped. */
final class RecordHtml {

    private static final String STYLE = """
            body { font-size: 11.5pt; }
            ul { margin: 0 0 7pt; padding-left: 16pt; }
            li { margin-bottom: 3pt; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 6pt; }
            th, td { text-align: left; vertical-align: top; padding: 4pt 10pt 4pt 0; border-bottom: 0.75pt solid #b1b4b6; }
            th { width: 34%; font-weight: bold; }
            tr { page-break-inside: avoid; }
            .correction { border-left: 4pt solid ACCENT; padding: 2pt 0 2pt 10pt; margin: 0 0 12pt; }
            .correction p { margin: 0 0 3pt; }
            .signatures { page-break-inside: avoid; border: 1pt solid #505a5f; padding: 10pt 14pt; margin-top: 20pt; }
            .signatures h2 { margin-top: 0; }
            .signature p { margin: 0; }
            .signature { margin-bottom: 8pt; }
            .name { font-weight: bold; }
            .quiet { color: #505a5f; font-size: 10pt; }
            """;

    private final Content content;

    private RecordHtml(Content content) {
        this.content = content;
    }

    static String of(Content content) {
        return new RecordHtml(content).page();
    }

    private String page() {
        return new Letter(
                        content.authority(),
                        title(),
                        title() + ": " + content.child().getFullName(),
                        bookmarks(),
                        STYLE,
                        correction() + about() + done() + parts() + signatures())
                .xhtml();
    }

    private String title() {
        return content.number() == 1
                ? "Record of involvement"
                : "Record of involvement: corrected version " + content.number();
    }

    private String correction() {
        String reason = content.correctionReason();
        if (reason == null) {
            return "";
        }
        return "<div class=\"correction\"><p><strong>This version replaces version " + (content.number() - 1)
                + ", which must no longer be used.</strong></p><p>What was corrected: " + escape(reason) + "</p></div>";
    }

    private String about() {
        Practitioner practitioner = content.involvement().getPractitioner();
        Signature author = content.signatures().get(0);
        return "<table>"
                + row("Child or young person", content.child().getFullName())
                + row("Date of birth", London.words(content.child().getDateOfBirth()))
                + row("School or setting", content.involvement().getSetting().getName())
                + row("Written by", practitioner.getName() + ", " + author.title())
                + row(
                        "We became involved on",
                        London.words(content.involvement().getOpenedOn()))
                + row(
                        "Signed on",
                        London.words(content.signatures()
                                .get(content.signatures().size() - 1)
                                .getSignedOn()))
                + "</table>";
    }

    private String done() {
        if (content.activities().isEmpty()) {
            return "";
        }
        return "<h2 id=\"done\">What we did</h2><table>"
                + content.activities().stream()
                        .map(activity -> row(activity.day(), activity.kind()))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private String parts() {
        StringBuilder html = new StringBuilder();
        List<Part> parts = content.parts();
        for (int i = 0; i < parts.size(); i++) {
            html.append("<h2 id=\"part")
                    .append(i)
                    .append("\">")
                    .append(escape(parts.get(i).title()))
                    .append("</h2>");
            html.append(Prose.html(parts.get(i).text()));
        }
        return html.toString();
    }

    private String bookmarks() {
        StringBuilder html = new StringBuilder();
        if (!content.activities().isEmpty()) {
            html.append(Letter.bookmark("What we did", "done"));
        }
        List<Part> parts = content.parts();
        for (int i = 0; i < parts.size(); i++) {
            html.append(Letter.bookmark(parts.get(i).title(), "part" + i));
        }
        return html.append(Letter.bookmark("Signed", "signed")).toString();
    }

    private String signatures() {
        return "<div class=\"signatures\"><h2 id=\"signed\">Signed</h2>"
                + content.signatures().stream().map(RecordHtml::signature).collect(Collectors.joining())
                + "<p class=\"quiet\">Signed electronically. The register was read before signing; what it said is kept with the"
                + " signature. You can check a registration at www.hcpc-uk.org.</p></div>";
    }

    private static String signature(Signature signature) {
        String number = signature.getHcpcNumber();
        String registered = signature.isRegistered() && number != null ? "HCPC registration number " + number : null;
        // Whole paragraphs only: text beside a span of bold would be read aloud in the wrong order.
        String as = signature.getCapacity() == Capacity.SUPERVISOR ? "Supervised and signed by" : null;
        return "<div class=\"signature\">" + line(as) + "<p class=\"name\">"
                + escape(signature.getName() + ", " + signature.title()) + "</p>" + line(registered)
                + line("On " + London.words(signature.getSignedOn())) + "</div>";
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : "<p>" + escape(text) + "</p>";
    }

    private static String row(String heading, String text) {
        return "<tr><th scope=\"row\">" + escape(heading) + "</th><td>" + escape(text) + "</td></tr>";
    }
}

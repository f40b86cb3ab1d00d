package org.attune.kernel.ledger;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.Locale;
import java.util.stream.Collectors;
import org.attune.api.tenancy.Authority;
import org.attune.api.time.London;
import org.attune.kernel.pdf.Letter;

/** A statement as XHTML for a PDF. Every word from outside is escaped. */
final class StatementHtml {

    private static final String STYLE = """
            table { width: 100%; border-collapse: collapse; font-size: 10pt; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1.5pt solid #0b0c0c; padding: 3pt 6pt 3pt 0; }
            td { border-bottom: 0.5pt solid #b1b4b6; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; }
            .number { text-align: right; white-space: nowrap; }
            .day { white-space: nowrap; }
            .quiet { color: #505a5f; }
            .sums { margin: 0 0 12pt; width: 60%; }
            .sums td { border: 0; padding: 1pt 6pt 1pt 0; }
            """;

    private StatementHtml() {}

    /** @param whole whether these are all lines */
    static String of(Authority authority, StatementView view, boolean whole) {
        String title = "Statement: " + view.owner();
        String body = paragraph(view.title() + ", " + view.period() + ". As it stood on " + London.words(London.today())
                        + ", in " + view.unit() + ".")
                + sums(view)
                + lines(view)
                + (whole
                        ? ""
                        : paragraph("These are the newest " + view.lines().size()
                                + " lines. The older ones are in the file for spreadsheets (CSV)."));
        return new Letter(authority, title, title, "", STYLE, body).xhtml();
    }

    private static String sums(StatementView view) {
        return view.sums().stream()
                .map(sum -> "<tr><th scope=\"row\">" + escape(sum.what()) + "</th><td class=\"number\">"
                        + escape(view.words(sum.minutes())) + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"sums\"><tbody>", "</tbody></table>"));
    }

    private static String lines(StatementView view) {
        if (view.lines().isEmpty()) {
            return paragraph("There are no lines yet.");
        }
        return view.lines().stream()
                .map(StatementHtml::line)
                .collect(Collectors.joining(
                        "",
                        "<h2>Every line, the newest first</h2><table><thead><tr><th scope=\"col\">Date</th>"
                                + "<th scope=\"col\">What</th><th scope=\"col\" class=\"number\">"
                                + escape(capital(view.unit()))
                                + "</th><th scope=\"col\" class=\"number\">Left</th></tr></thead><tbody>",
                        "</tbody></table>"));
    }

    private static String line(StatementView.Row row) {
        String why = row.why().isEmpty() ? "" : "<div class=\"quiet\">" + escape(row.why()) + "</div>";
        String reserved = row.reserved().isEmpty() ? "" : "<div class=\"quiet\">" + escape(row.reserved()) + "</div>";
        return "<tr><td class=\"day\">" + escape(row.day()) + "</td><td>" + escape(row.what()) + why + reserved
                + "</td><td class=\"number\">" + escape(row.change()) + "</td><td class=\"number\">"
                + escape(row.left()) + "</td></tr>";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    private static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }
}

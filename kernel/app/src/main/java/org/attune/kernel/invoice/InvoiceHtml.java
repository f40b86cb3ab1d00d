package org.attune.kernel.invoice;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.api.invoice.InvoiceLine;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.pdf.Letter;

/** An invoice or a credit note as XHTML for a PDF. Every word from outside is escaped. */
final class InvoiceHtml {

    private static final String STYLE = """
            table { width: 100%; border-collapse: collapse; font-size: 10.5pt; margin: 0 0 12pt; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1.5pt solid #0b0c0c; padding: 3pt 6pt 3pt 0; vertical-align: bottom; }
            td { border-bottom: 0.5pt solid #b1b4b6; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; }
            .number { text-align: right; white-space: nowrap; }
            .facts { width: 75%; }
            .facts th, .facts td { border: 0; padding: 1pt 12pt 1pt 0; }
            .total td, .total th { font-weight: bold; border-bottom: 1.5pt solid #0b0c0c; border-top: 1.5pt solid #0b0c0c; }
            .draft { font-weight: bold; }
            """;

    private InvoiceHtml() {}

    /** @param cancels the number of the invoice that a credit note cancels; empty for an invoice */
    static String of(Authority authority, InvoiceView view, String cancels) {
        String body = (view.isDraft()
                        ? "<p class=\"draft\">This is a draft. It has no number and asks for no payment.</p>"
                        : "")
                + facts(view, cancels)
                + lines(view)
                + taxes(view)
                + (view.howToPay().isEmpty() ? "" : "<h2>How to pay</h2>" + paragraph(view.howToPay()));
        return new Letter(authority, view.title(), view.title() + ", " + view.setting(), "", STYLE, body).xhtml();
    }

    private static String facts(InvoiceView view, String cancels) {
        return "<table class=\"facts\"><tbody>"
                + fact("From", view.seller())
                + fact("To", view.billedTo())
                + fact("Date", line(view.issuedOn()))
                + fact("To be paid by", view.isInvoice() ? line(view.dueOn()) : List.of())
                + fact("Your order", line(view.orderNumber()))
                + fact("Cancels invoice", line(cancels))
                + fact("Why", view.reason().lines().toList())
                + fact("VAT registration number", line(view.vatNumber()))
                + "</tbody></table>";
    }

    private static List<String> line(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String fact(String name, List<String> text) {
        return text.isEmpty()
                ? ""
                : "<tr><th scope=\"row\">" + escape(name) + "</th><td>" + broken(text) + "</td></tr>";
    }

    private static String lines(InvoiceView view) {
        return view.lines().stream()
                .map(line -> row(view, line))
                .collect(Collectors.joining(
                        "",
                        "<h2>What it is for</h2><table><thead><tr><th scope=\"col\">What</th><th scope=\"col\" class=\"number\">Hours</th>"
                                + "<th scope=\"col\" class=\"number\">VAT</th><th scope=\"col\" class=\"number\">Without VAT</th></tr></thead><tbody>",
                        "</tbody></table>"));
    }

    private static String row(InvoiceView view, InvoiceLine line) {
        return "<tr><td>" + escape(line.what()) + "</td>" + number(view.hours(line))
                + number(line.vat().words()) + number(line.net().words()) + "</tr>";
    }

    private static String taxes(InvoiceView view) {
        String rates = view.taxes().stream()
                .map(tax -> sum("VAT at " + tax.rate() + " on " + tax.net(), tax.tax(), ""))
                .collect(Collectors.joining());
        return "<table><tbody>" + sum("Without VAT", view.net(), "") + rates
                + sum(view.isInvoice() ? "To pay" : "Credit", view.gross(), " class=\"total\"") + "</tbody></table>";
    }

    private static String sum(String what, String amount, String style) {
        return "<tr" + style + "><th scope=\"row\">" + escape(what) + "</th>" + number(amount) + "</tr>";
    }

    private static String number(String text) {
        return "<td class=\"number\">" + escape(text) + "</td>";
    }

    private static String paragraph(List<String> text) {
        return "<p>" + broken(text) + "</p>";
    }

    private static String broken(List<String> text) {
        return text.stream().map(each -> escape(each)).collect(Collectors.joining("<br/>"));
    }
}

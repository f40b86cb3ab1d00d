package org.attune.kernel.pdf;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.tenancy.Authority;

/**
 * What an authority sends out, as XHTML for {@link Pdf}: its own name and how to reach it stand above the title. Every word
 * from outside is escaped.
 *
 * @param title the heading
 * @param subject what a list of files calls it: the title, and whom it is about where that may be said
 * @param bookmarks after the title's own
 * @param style what this kind has besides the common style; {@code ACCENT} stands for the authority's colour
 * @param body below the title; escaped already
 */
public record Letter(Authority authority, String title, String subject, String bookmarks, String style, String body) {

    private static final String STYLE = """
            @page {
              size: A4; margin: 22mm 22mm 24mm;
              @bottom-left { content: "Confidential"; font-family: "Source Sans"; font-size: 9pt; color: #505a5f; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Source Sans"; font-size: 9pt; color: #505a5f; }
            }
            body { font-family: "Source Sans"; font-size: 12pt; line-height: 1.45; color: #0b0c0c; margin: 0; }
            .service { border-bottom: 3pt solid ACCENT; padding-bottom: 6pt; margin-bottom: 16pt; }
            .service-name { font-weight: bold; font-size: 13pt; color: ACCENT; margin: 0; }
            .service-contact { font-size: 10pt; color: #505a5f; margin: 0; }
            h1 { font-size: 23pt; line-height: 1.15; margin: 0 0 10pt; }
            h2 { font-size: 14.5pt; line-height: 1.25; margin: 17pt 0 4pt; page-break-after: avoid; }
            p { margin: 0 0 7pt; orphans: 3; widows: 3; }
            """;

    /** The whole page. */
    public String xhtml() {
        return "<html lang=\"en-GB\"><head><title>" + escape(subject) + "</title><meta name=\"description\" content=\""
                + escape(title) + "\"/><meta name=\"author\" content=\"" + escape(authority.serviceName())
                + "\"/><bookmarks>" + bookmark(title, "title") + bookmarks + "</bookmarks><style>"
                + (STYLE + style).replace("ACCENT", authority.accent())
                + "</style></head><body><div class=\"service\"><p class=\"service-name\">"
                + escape(authority.serviceName()) + "</p><p class=\"service-contact\">" + contact(authority)
                + "</p></div><h1 id=\"title\">" + escape(title) + "</h1>" + body + "</body></html>";
    }

    /** A bookmark of something that has this id. */
    public static String bookmark(String name, String id) {
        return "<bookmark name=\"" + escape(name) + "\" href=\"#" + id + "\"/>";
    }

    /** How to reach the authority, escaped; empty where it says neither. */
    public static String contact(Authority authority) {
        return Stream.of(authority.contactPhone(), authority.contactEmail())
                .filter(Objects::nonNull)
                .map(text -> escape(Objects.requireNonNull(text)))
                .collect(Collectors.joining(" &#183; "));
    }
}

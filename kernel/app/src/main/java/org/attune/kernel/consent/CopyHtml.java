package org.attune.kernel.consent;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.tenancy.Authority;

/** One person's answers as XHTML for a PDF to keep. Every word from outside is escaped. */
final class CopyHtml {

    private static final String TITLE = "Your answers about consent";

    private static final String STYLE = """
            @page {
              size: A4; margin: 22mm 22mm 24mm;
              @bottom-left { content: "Confidential"; font-family: "Source Sans"; font-size: 9pt; color: #505a5f; }
              @bottom-right { content: "Page " counter(page) " of " counter(pages); font-family: "Source Sans"; font-size: 9pt; color: #505a5f; }
            }
            body { font-family: "Source Sans"; font-size: 12pt; line-height: 1.45; color: #0b0c0c; margin: 0; }
            .service { border-bottom: 3pt solid ACCENT; padding-bottom: 6pt; margin-bottom: 16pt; }
            .service-name { font-weight: bold; font-size: 13pt; color: ACCENT; margin: 0; }
            .quiet { font-size: 10pt; color: #505a5f; margin: 0; }
            h1 { font-size: 23pt; line-height: 1.15; margin: 0 0 10pt; }
            h2 { font-size: 14.5pt; line-height: 1.25; margin: 17pt 0 4pt; page-break-after: avoid; }
            p { margin: 0 0 7pt; orphans: 3; widows: 3; }
            .answer { page-break-inside: avoid; }
            .said { font-weight: bold; }
            """;

    /**
     * One answer.
     *
     * @param when the day it was given, in words
     * @param signedAs the name that was typed or stands on the paper
     */
    record Line(Question question, String when, String signedAs) {}

    private CopyHtml() {}

    static String of(Authority authority, ParentQuestions asked, List<Line> answers) {
        return "<html lang=\"en-GB\"><head><title>" + TITLE + "</title><meta name=\"description\" content=\"" + TITLE
                + "\"/><meta name=\"author\" content=\"" + escape(authority.serviceName()) + "\"/>"
                + "<bookmarks><bookmark name=\"" + TITLE + "\" href=\"#title\"/></bookmarks><style>"
                + STYLE.replace("ACCENT", authority.accent()) + "</style></head><body>" + service(authority)
                + "<h1 id=\"title\">" + TITLE + "</h1>" + about(asked)
                + answers.stream().map(CopyHtml::answer).collect(Collectors.joining()) + mind(authority, asked)
                + "</body></html>";
    }

    private static String service(Authority authority) {
        return "<div class=\"service\"><p class=\"service-name\">" + escape(authority.serviceName())
                + "</p><p class=\"quiet\">" + contact(authority) + "</p></div>";
    }

    private static String about(ParentQuestions asked) {
        String whom = asked.young() ? "" : paragraph("About: " + asked.child());
        return paragraph("Answered by: " + asked.person()) + whom;
    }

    private static String answer(Line line) {
        Question question = line.question();
        return "<div class=\"answer\"><h2>" + escape(question.title()) + "</h2>" + paragraph(question.question())
                + "<p class=\"said\">You said: " + escape(question.words().toLowerCase(java.util.Locale.UK))
                + "</p><p class=\"quiet\">"
                + escape("On " + line.when() + ", signed as " + line.signedAs() + ". Version " + question.number()
                        + " of the question.")
                + "</p></div>";
    }

    private static String mind(Authority authority, ParentQuestions asked) {
        String contact = contact(authority);
        return "<h2>If you change your mind</h2>"
                + paragraph(
                        "You can change your mind at any time, and you do not have to say why. Use the newest link that we sent you by email. It"
                                + " works while we are working on this, until " + asked.until()
                                + " at the latest. You can also tell us, or the "
                                + (asked.young() ? "school or college." : "school or nursery."))
                + (contact.isEmpty() ? "" : "<p>" + contact + "</p>");
    }

    private static String contact(Authority authority) {
        return Stream.of(authority.contactPhone(), authority.contactEmail())
                .filter(Objects::nonNull)
                .map(text -> escape(Objects.requireNonNull(text)))
                .collect(Collectors.joining(" &#183; "));
    }

    private static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }
}

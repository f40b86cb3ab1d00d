package org.attune.kernel.consent;

import static org.attune.kernel.pdf.XmlText.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.attune.api.tenancy.Authority;
import org.attune.api.wording.Worded;
import org.attune.kernel.pdf.Letter;

/** One person's answers as XHTML for a PDF to keep. Every word from outside is escaped. */
final class CopyHtml {

    private static final String TITLE = "Your answers about consent";

    private static final String STYLE = """
            .quiet { font-size: 10pt; color: #505a5f; margin: 0; }
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

    static String of(Authority authority, ParentQuestions asked, List<Line> answers, Worded words) {
        String body = about(asked) + answers.stream().map(CopyHtml::answer).collect(Collectors.joining()) + mind(words);
        return new Letter(authority, TITLE, TITLE, "", STYLE, body).xhtml();
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

    private static String mind(Worded words) {
        return "<h2>" + escape(words.part(CopyText.HEADING)) + "</h2>"
                + words.body()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(CopyHtml::paragraph)
                        .collect(Collectors.joining());
    }

    private static String paragraph(String text) {
        return "<p>" + escape(text) + "</p>";
    }
}

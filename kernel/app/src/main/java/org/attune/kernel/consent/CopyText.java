package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.time.London;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.TextTemplate.Part;
import org.attune.api.wording.Worded;
import org.attune.kernel.consent.CopyHtml.Line;
import org.attune.kernel.pdf.Pdf;
import org.attune.kernel.wording.TextPreview;

/** What stands below somebody's answers in the copy that they keep. */
@ApplicationScoped
public class CopyText implements TextSource, TextPreview {

    static final String KEY = "consent.copy-letter";
    static final String HEADING = "heading";

    private static final int LINE = 200;
    private static final int LINES = 3000;

    private static final TextTemplate TEMPLATE = new TextTemplate(
                    KEY,
                    "Copy of somebody’s answers about consent",
                    "A PDF to keep, for whoever has answered online: what stands below the answers.",
                    Medium.LETTER,
                    List.of(
                            new Part(HEADING, "Heading", false, LINE, true, "If you change your mind"),
                            new Part(
                                    TextTemplate.BODY,
                                    "Text",
                                    true,
                                    LINES,
                                    true,
                                    "You can change your mind at any time, and you do not have to say why. Use the newest link that"
                                            + " we sent you by email. It works while we are working on this, until {until} at the"
                                            + " latest. You can also tell us, or the {setting}.\n\n{contact}")),
                    List.of())
            .with("until", "The last day on which their link works", "20 February 2027")
            .with("setting", "“school or nursery”, or “school or college” for a young person", "school or nursery");

    @Inject
    CurrentAuthority authority;

    @Override
    public List<TextTemplate> texts() {
        return List.of(TEMPLATE);
    }

    @Override
    public boolean shows(String key) {
        return key.equals(KEY);
    }

    /** With the authority's own first question, and an invented family. */
    @Override
    public byte[] pdf(Worded words) {
        var asked = authority.get().consentPurposes().get(0);
        Question question = new Question(
                asked.key(), asked.title(), asked.question(), asked.explanation(), 1, asked.required(), true);
        ParentQuestions family = new ParentQuestions(
                new UUID(0, 0), "Leanne Example", "Robin Example", false, "20 February 2027", List.of(question), "");
        Line line = new Line(question, London.words(London.today()), "Leanne Example");
        return Pdf.of(CopyHtml.of(authority.get(), family, List.of(line), words));
    }
}

package org.attune.kernel.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.attune.api.tenancy.Authority.ConsentPurpose;
import org.attune.api.tenancy.Authority.YoungWords;
import org.attune.api.tenancy.CurrentAuthority;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.TextTemplate.Part;
import org.attune.api.wording.Worded;
import org.attune.api.wording.Wording;

/** The questions about consent, one for each purpose that the authority asks for: its tenant.yaml has the words to begin with. */
@ApplicationScoped
public class QuestionTexts implements TextSource {

    private static final int LINE = 200;
    private static final int QUESTION = 500;
    private static final int LINES = 3000;

    @Inject
    CurrentAuthority authority;

    @Inject
    Wording wording;

    @Override
    public List<TextTemplate> texts() {
        return authority.get().consentPurposes().stream()
                .map(QuestionTexts::template)
                .toList();
    }

    /** What is asked today, in the authority's order. */
    List<ConsentPurpose> today() {
        return authority.get().consentPurposes().stream().map(this::worded).toList();
    }

    private ConsentPurpose worded(ConsentPurpose asked) {
        Worded words = wording.of(key(asked), Map.of());
        return new ConsentPurpose(
                asked.key(),
                words.part("title"),
                words.part("question"),
                words.part("explanation"),
                new YoungWords(words.part("young-question"), words.part("young-explanation")),
                asked.required(),
                asked.verbal(),
                asked.validMonths());
    }

    private static TextTemplate template(ConsentPurpose asked) {
        return new TextTemplate(
                key(asked),
                asked.title(),
                "Asked of a family, online and on paper. What was answered before keeps the words that were read.",
                Medium.QUESTION,
                List.of(
                        new Part("title", "Title", false, LINE, true, asked.title()),
                        new Part("question", "Question for a parent or carer", true, QUESTION, true, asked.question()),
                        new Part("explanation", "What a yes means", true, LINES, false, asked.explanation()),
                        new Part(
                                "young-question",
                                "Question for a young person about themselves",
                                true,
                                QUESTION,
                                false,
                                asked.young().question()),
                        new Part(
                                "young-explanation",
                                "What a yes means, for a young person",
                                true,
                                LINES,
                                false,
                                asked.young().explanation())),
                List.of());
    }

    private static String key(ConsentPurpose asked) {
        return "question." + asked.key();
    }
}

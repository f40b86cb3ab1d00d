package org.attune.plugins.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attune.api.wording.Medium;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.pf4j.Extension;

/** The words above the form of notes, which an authority may put into its own. */
@Extension
@ApplicationScoped
public class NoteTexts implements TextSource {

    static final String ADVICE = "sample.advice";
    static final String SHOWN = "shown";

    private static final TextTemplate TEMPLATE = new TextTemplate(
                    ADVICE,
                    "Advice on notes",
                    "Stands on the page of notes, above the form.",
                    Medium.PAGE,
                    List.of(new TextTemplate.Part(
                            TextTemplate.BODY,
                            "Text",
                            true,
                            1000,
                            true,
                            "Write nothing here about a child. The newest {shown} notes are below.")),
                    List.of())
            .with(SHOWN, "How many notes the page shows", "50");

    @Override
    public List<TextTemplate> texts() {
        return List.of(TEMPLATE);
    }
}

package org.attune.kernel.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.wording.TextTemplate;
import org.attune.api.wording.Worded;

/** Texts as their readers would get them, with invented people: of a version, of the words as they ship, or of the draft. */
@ApplicationScoped
@Transactional
public class Previews {

    @Inject
    WordingService service;

    @Inject
    WordingBean wording;

    @Inject
    @Any
    Instance<TextPreview> letters;

    /**
     * One version.
     *
     * @param number of the version, "0" for the words as they ship, "draft" for the draft
     * @throws NotFoundException where there is no such version
     */
    @Requires(Permission.MANAGE_WORDING)
    public ShownText show(String key, String number) {
        TextHistory text = service.of(key);
        Map<String, String> words = wording.show(parts(text, number), examples(text.template()));
        return new ShownText(
                text.template(), new Worded(key, 0, words), number, letter(key).isPresent());
    }

    /** @throws NotFoundException where it is no letter, or there is no such version */
    @Requires(Permission.MANAGE_WORDING)
    public byte[] pdf(String key, String number) {
        Worded words = show(key, number).words();
        return letter(key).orElseThrow(Previews::missing).pdf(words);
    }

    private Optional<TextPreview> letter(String key) {
        return letters.stream().filter(one -> one.shows(key)).findFirst();
    }

    private static Map<String, String> parts(TextHistory text, String number) {
        TextHistory.Draft draft = text.draft();
        if (number.equals(WordingPage.DRAFT) && draft != null) {
            return draft.parts();
        }
        return text.versions().stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .map(TextHistory.Version::parts)
                .findFirst()
                .orElseThrow(Previews::missing);
    }

    private static Map<String, String> examples(TextTemplate template) {
        Map<String, String> examples = new HashMap<>();
        template.placeholders().forEach(one -> examples.put(one.name(), one.example()));
        return examples;
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such version of this text.");
    }
}

package org.attune.kernel.wording;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.wording.TextSource;
import org.attune.api.wording.TextTemplate;
import org.attune.kernel.casework.CaseworkTexts;
import org.attune.kernel.consent.ConsentNoticeTexts;
import org.attune.kernel.consent.ConsentTexts;
import org.attune.kernel.consent.CopyText;
import org.attune.kernel.identity.AccountTexts;
import org.attune.kernel.practitioner.RegistrationTexts;
import org.attune.kernel.request.RequestTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    private static final TextTemplate INVITATION = TextTemplate.email(
                    "people.invitation", "Invitation", "Sent.", "Hello {name}", "Begin: {link}")
            .with("name", "Their name", "Robin Example")
            .needing("link", "The link", "https://eps.example/join");

    private static List<FieldError> errors(String subject, String body) {
        return TextRules.of(INVITATION, Map.of("subject", subject, "body", body));
    }

    private static String only(List<FieldError> errors) {
        assertEquals(1, errors.size(), errors.toString());
        return errors.get(0).field() + ": " + errors.get(0).message();
    }

    @Test
    void wordsWithWhatIsNeededWillDo() {
        assertEquals(List.of(), errors("Welcome", "Dear {name},\n\n- go to {link}\n\n{service}, {contact}"));
    }

    @Test
    void aLinkThatIsLeftOutIsMissed() {
        assertTrue(only(errors("Welcome", "Begin.")).startsWith("body: Put {link} into the text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{link} {password}", "{link} {Name}", "{link} { name }", "{link} {}", "{link} {{name}}"})
    void whatIsNoPlaceholderIsNamed(String body) {
        String error = only(errors("Welcome", body));
        assertTrue(error.contains("You can use {name}, {link}, {service}, {contact}"), error);
    }

    @Test
    void aBraceThatStandsAloneIsRefused() {
        assertTrue(only(errors("Welcome", "{link} {name")).contains("A brace stands alone"));
    }

    @Test
    void emptyTooLongAndUnprintableAreSaidAtTheirPart() {
        assertAll(
                () -> assertTrue(only(errors(" ", "{link}")).startsWith("subject: Enter words")),
                () -> assertTrue(only(errors("x".repeat(201), "{link}")).startsWith("subject: Subject must be 200")),
                () -> assertTrue(only(errors("Line\nbreak", "{link}")).startsWith("subject: Subject has characters")),
                () -> assertTrue(only(errors("Welcome", "{link}\0")).startsWith("body: Text has characters")));
    }

    @Test
    void aValueIsPutInAsItIsAndOnce() {
        Map<String, String> values = Map.of("name", "{link} $1 \\ <b>", "link", "https://eps.example");
        assertEquals("Hello {link} $1 \\ <b>", Filling.in("Hello {name}", values));
        assertThrows(IllegalArgumentException.class, () -> Filling.in("{other}", values));
        assertEquals("{other}", Filling.show("{other}", values));
    }

    /** The words as they ship keep to the rules themselves, and each placeholder of theirs has an example. */
    @Test
    void everyTextOfTheKernelKeepsToTheRules() {
        List<TextTemplate> all = Stream.<TextSource>of(
                        new AccountTexts(),
                        new RequestTexts(),
                        new RegistrationTexts(),
                        new CaseworkTexts(),
                        new ConsentTexts(),
                        new ConsentNoticeTexts(),
                        new CopyText())
                .flatMap(source -> source.texts().stream())
                .toList();
        assertTrue(all.size() > 30, "only " + all.size());
        assertEquals(all.size(), all.stream().map(TextTemplate::key).distinct().count(), "a key is there twice");
        Map<String, List<FieldError>> wrong = new HashMap<>();
        all.forEach(text -> {
            List<FieldError> errors = TextRules.of(text, Parts.shipped(text));
            if (!errors.isEmpty()
                    || text.placeholders().stream()
                            .anyMatch(one -> one.example().isEmpty())) {
                wrong.put(text.key(), errors);
            }
        });
        assertEquals(Map.of(), wrong);
    }
}

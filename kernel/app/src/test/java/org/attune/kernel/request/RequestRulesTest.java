package org.attune.kernel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.api.problem.InvalidException.FieldError;
import org.junit.jupiter.api.Test;

class RequestRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void aWholeRequestCanBeSent() {
        assertEquals(List.of(), fields(whole()));
    }

    @Test
    void saysEverythingThatIsMissingInTheOrderOfTheForm() {
        assertEquals(
                List.of(
                        "settingId",
                        "givenName",
                        "familyName",
                        "dateOfBirth",
                        "concern",
                        "hoped",
                        "triedUniversal",
                        "triedTargeted",
                        "triedPersonalised",
                        "person1Name"),
                fields(Map.of()));
    }

    @Test
    void aDateOfBirthMustBeRealWholePastAndOfSomeoneUpTo25() {
        assertEquals("Date of birth must include a month and a year", dateOfBirth("27", "", ""));
        assertEquals("Date of birth must be a real date, for example 27 3 2015", dateOfBirth("31", "2", "2015"));
        assertEquals("Date of birth must be a real date, for example 27 3 2015", dateOfBirth("x", "2", "2015"));
        assertEquals("Date of birth must have a year of 4 numbers, for example 2015", dateOfBirth("27", "3", "15"));
        assertEquals("Date of birth must be in the past", dateOfBirth("22", "11", "2026"));
        assertEquals("", dateOfBirth("21", "11", "2026"));
        assertEquals("", dateOfBirth("22", "11", "2000"));
        assertEquals(
                "Date of birth must be that of a child or young person aged 25 or under",
                dateOfBirth("21", "11", "2000"));
    }

    @Test
    void whatIsTooLongSaysHowLongItIs() {
        Map<String, String> answers = whole();
        answers.put("concern", "x".repeat(4231));

        assertEquals(
                "Why you are asking now must be 4,000 characters or fewer; it has 4,231",
                errors(answers).get(0).message());
    }

    @Test
    void emojiCountAsOneCharacterEach() {
        Map<String, String> answers = whole();
        answers.put("concern", "😀".repeat(4000));

        assertEquals(List.of(), fields(answers));
    }

    @Test
    void somebodyMustHoldParentalResponsibility() {
        Map<String, String> answers = whole();
        answers.put("person1Responsibility", "no");

        assertEquals(
                "Give at least one person who holds parental responsibility",
                errors(answers).get(0).message());
    }

    @Test
    void thoseOnTheChildsRecordCountOnlyForAChildOnTheList() {
        Map<String, String> answers = whole();
        answers.keySet().removeIf(key -> key.startsWith("person"));
        answers.put("known", UUID.randomUUID().toString());
        assertEquals(List.of("person1Name"), fields(answers));

        answers.put("childId", UUID.randomUUID().toString());
        assertEquals(List.of(), fields(answers));
    }

    @Test
    void aPersonNeedsANameWhatTheyAreToTheChildAndAnAnswerAboutResponsibility() {
        Map<String, String> answers = whole();
        answers.put("person2Email", "dad@example.org");

        assertEquals(List.of("person2Name", "person2Relation", "person2Responsibility"), fields(answers));
    }

    @Test
    void addressesAndNumbersMustBeOnesThatReachSomebody() {
        assertEquals(List.of("person1Email"), fields(with("person1Email", "leanne@example")));
        assertEquals(List.of("person1Email"), fields(with("person1Email", "leanne@example.org\u0000, x@y.org")));
        assertEquals(List.of("person1Email"), fields(with("person1Email", "a".repeat(250) + "@example.org")));
        assertEquals(List.of("person1Mobile"), fields(with("person1Mobile", "01582 123456")));
        assertEquals(List.of(), fields(with("person1Mobile", "+44 (0)7700 900 982")));
        assertEquals("+447700900982", RequestRules.mobile("+44 (0)7700 900 982"));
        assertEquals(List.of(), fields(with("person1Mobile", "")));
    }

    @Test
    void aYoungPersonDecidesThemselvesFromTheirSixteenthBirthday() {
        Map<String, String> answers = whole();
        answers.keySet().removeIf(key -> key.startsWith("person"));
        answers.put("dobDay", "22");
        answers.put("dobMonth", "11");
        answers.put("dobYear", "2010");
        assertEquals(List.of("person1Name"), fields(answers), "the day before");

        answers.put("dobDay", "21");
        assertEquals(List.of(), fields(answers), "without an address there is the form on paper");
        answers.put("youngEmail", "robin at home");
        answers.put("youngMobile", "01582 123456");
        assertEquals(List.of("youngEmail", "youngMobile"), fields(answers));
        answers.put("youngEmail", "robin@example.org");
        answers.put("youngMobile", "07700 900982");
        assertEquals(List.of(), fields(answers));
    }

    @Test
    void markupStaysTheTextThatItIs() {
        RequestEntry entry = new RequestForm(with("concern", " <script>alert(1)</script>\r\nline\u0000 two "))
                .entry(UUID.randomUUID());

        assertEquals("<script>alert(1)</script>\nline two", entry.answers().concern());
    }

    private static Map<String, String> whole() {
        Map<String, String> answers = new HashMap<>();
        answers.put("settingId", UUID.randomUUID().toString());
        answers.put("givenName", "Sam");
        answers.put("familyName", "Marsh");
        answers.put("dobDay", "27");
        answers.put("dobMonth", "3");
        answers.put("dobYear", "2015");
        for (String key : List.of("concern", "hoped", "triedUniversal", "triedTargeted", "triedPersonalised")) {
            answers.put(key, "Something");
        }
        answers.put("person1Name", "Leanne Marsh");
        answers.put("person1Relation", "Mother");
        answers.put("person1Responsibility", "yes");
        answers.put("person1Email", "leanne@example.org");
        return answers;
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> answers = whole();
        answers.put(key, value);
        return answers;
    }

    private static String dateOfBirth(String day, String month, String year) {
        Map<String, String> answers = whole();
        answers.put("dobDay", day);
        answers.put("dobMonth", month);
        answers.put("dobYear", year);
        List<FieldError> errors = errors(answers);
        assertTrue(errors.size() <= 1, errors::toString);
        return errors.isEmpty() ? "" : errors.get(0).message();
    }

    private static List<String> fields(Map<String, String> answers) {
        return errors(answers).stream().map(FieldError::field).toList();
    }

    private static List<FieldError> errors(Map<String, String> answers) {
        return new ArrayList<>(RequestForm.problems(UUID.randomUUID(), answers, TODAY));
    }
}

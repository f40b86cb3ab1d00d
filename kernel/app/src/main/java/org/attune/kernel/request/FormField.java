package org.attune.kernel.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A field of the form.
 *
 * @param key its name in the draft, its id on the page and its name in errors
 * @param step the part that it stands in
 * @param label what the page calls it
 * @param limit the most characters it may have
 */
public record FormField(String key, Step step, String label, int limit) {

    /** People who may be asked for consent, that one request can bring in. */
    public static final int PEOPLE = 4;

    /** Names, relations, addresses. */
    public static final int LINE = 100;

    /** An email address cannot be longer (RFC 5321). */
    public static final int EMAIL = 254;

    /** An answer in someone's own words: about a page and a half. */
    public static final int TEXT = 4000;

    private static final int ID = 36;
    private static final int DATE_PART = 10;

    static final List<FormField> ALL = all();

    private static List<FormField> all() {
        List<FormField> fields = new ArrayList<>(List.of(
                new FormField("settingId", Step.CHILD, "School or setting", ID),
                new FormField("childId", Step.CHILD, "Child on your list", ID),
                new FormField("givenName", Step.CHILD, "Given name", LINE),
                new FormField("familyName", Step.CHILD, "Family name", LINE),
                new FormField("preferredName", Step.CHILD, "Preferred name", LINE),
                new FormField("dobDay", Step.CHILD, "Date of birth, day", DATE_PART),
                new FormField("dobMonth", Step.CHILD, "Date of birth, month", DATE_PART),
                new FormField("dobYear", Step.CHILD, "Date of birth, year", DATE_PART),
                new FormField("concern", Step.WHY, "Why you are asking now", TEXT),
                new FormField("hoped", Step.WHY, "What you hope for", TEXT),
                new FormField("triedUniversal", Step.TRIED, "Universal: for everyone", TEXT),
                new FormField("triedTargeted", Step.TRIED, "Targeted: some extra help", TEXT),
                new FormField("triedPersonalised", Step.TRIED, "Personalised: for this child", TEXT),
                new FormField("youngEmail", Step.PEOPLE, "The young person’s email", EMAIL),
                new FormField("youngMobile", Step.PEOPLE, "The young person’s mobile", LINE),
                new FormField("known", Step.PEOPLE, "People on record", (ID + 1) * 20)));
        IntStream.rangeClosed(1, PEOPLE).mapToObj(FormField::person).forEach(fields::addAll);
        return List.copyOf(fields);
    }

    private static List<FormField> person(int slot) {
        String key = "person" + slot;
        String label = "Person " + slot + ", ";
        return List.of(
                new FormField(key + "Name", Step.PEOPLE, label + "full name", LINE),
                new FormField(key + "Relation", Step.PEOPLE, label + "relationship", LINE),
                new FormField(key + "Responsibility", Step.PEOPLE, label + "parental responsibility", 3),
                new FormField(key + "Email", Step.PEOPLE, label + "email", EMAIL),
                new FormField(key + "Mobile", Step.PEOPLE, label + "mobile", LINE));
    }

    /** Whether anything was entered of the person with this number. */
    static boolean isEntered(Map<String, String> answers, int slot) {
        return ALL.stream()
                .filter(field -> field.key.startsWith("person" + slot))
                .anyMatch(field -> !Typed.line(answers.get(field.key)).isEmpty());
    }

    static Step stepOf(String key) {
        return ALL.stream()
                .filter(field -> field.key.equals(key) || (key.equals("dateOfBirth") && field.key.equals("dobDay")))
                .findFirst()
                .map(FormField::step)
                .orElse(Step.PEOPLE);
    }
}

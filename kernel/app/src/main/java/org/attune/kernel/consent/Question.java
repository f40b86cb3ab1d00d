package org.attune.kernel.consent;

import org.jspecify.annotations.Nullable;

/**
 * One purpose, as a person is asked about it.
 *
 * @param purpose its key
 * @param question in the words for a parent, or for the child or young person themselves
 * @param explanation what a yes means; may be empty
 * @param number the version of the wording
 * @param answer what this person answered last; null where nothing yet
 */
public record Question(
        String purpose,
        String title,
        String question,
        String explanation,
        int number,
        boolean required,
        @Nullable Boolean answer) {

    static Question of(Consent consent, boolean themselves, @Nullable Boolean answer) {
        ConsentWording wording = consent.getWording();
        return new Question(
                consent.getPurpose(),
                wording.getTitle(),
                wording.question(themselves),
                wording.explanation(themselves),
                wording.getNumber(),
                wording.isRequired(),
                answer);
    }

    Question with(@Nullable Boolean other) {
        return new Question(purpose, title, question, explanation, number, required, other);
    }

    public String getPurpose() {
        return purpose;
    }

    public String getTitle() {
        return title;
    }

    public String getQuestion() {
        return question;
    }

    public String getExplanation() {
        return explanation;
    }

    public int getNumber() {
        return number;
    }

    public boolean isRequired() {
        return required;
    }

    public @Nullable Boolean getAnswer() {
        return answer;
    }

    /** @return "Yes", "No" or "Not answered" */
    public String words() {
        if (answer == null) {
            return "Not answered";
        }
        return answer ? "Yes" : "No";
    }

    public String getWords() {
        return words();
    }
}

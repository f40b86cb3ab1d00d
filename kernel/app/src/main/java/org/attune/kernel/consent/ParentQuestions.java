package org.attune.kernel.consent;

import java.util.List;

/**
 * What a parent sees once the code was right.
 *
 * @param parent their own name
 * @param child the child's name
 * @param until the last day on which the link works, in words
 */
public record ParentQuestions(String parent, String child, String until, List<Question> questions) {

    public String getParent() {
        return parent;
    }

    public String getChild() {
        return child;
    }

    public String getUntil() {
        return until;
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Whether they have answered everything before. */
    public boolean isAnswered() {
        return questions.stream().allMatch(question -> question.answer() != null);
    }
}

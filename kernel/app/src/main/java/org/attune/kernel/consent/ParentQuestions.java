package org.attune.kernel.consent;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody sees once the code was right.
 *
 * @param link tells the pages of one link from those of another that the same browser opened
 * @param person their own name, as we hold it
 * @param child the child's name
 * @param young whether they are the child or young person themselves
 * @param until the last day on which the link works, in words
 * @param questions those that are theirs to decide
 * @param signature the name they typed below answers that are not sent yet; empty where they did not
 */
public record ParentQuestions(
        UUID link,
        String person,
        String child,
        boolean young,
        String until,
        List<Question> questions,
        String signature) {

    /** With what was chosen in place of what was answered before. */
    ParentQuestions with(Map<String, Boolean> chosen, String signed) {
        List<Question> now = questions.stream()
                .map(question -> question.with(chosen.getOrDefault(question.purpose(), question.answer())))
                .toList();
        return new ParentQuestions(link, person, child, young, until, now, signed);
    }

    /** Whether they have answered everything. */
    boolean isAnswered() {
        return firstOpen() == 0;
    }

    /** The number of the first question without an answer, counted from 1; 0 where all have one. */
    int firstOpen() {
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).answer() == null) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether this form belongs to this link. */
    boolean isOf(String form) {
        return link.toString().equals(form);
    }
}

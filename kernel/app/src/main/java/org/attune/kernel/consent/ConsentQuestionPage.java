package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question: may we, yes or no. */
@Named("consentQuestion")
@RequestScoped
public class ConsentQuestionPage {

    @Inject
    ParentDoor door;

    private @Nullable ParentQuestions all;
    private int number = 1;
    private boolean change;
    private @Nullable String answer;

    /** Which question it is stands in the address, and in the form where an answer is sent: known before it is checked. */
    @PostConstruct
    void look() {
        all = door.questions().orElse(null);
        String given = ConsentPages.sent("q");
        number = given.matches("[1-9]\\d?") ? Integer.parseInt(given) : 1;
        change = "true".equals(ConsentPages.sent("change"));
    }

    /** @return where to go instead; null to show the question */
    public @Nullable String open() {
        Question question = getQuestion();
        if (question == null) {
            return ConsentPages.START;
        }
        Boolean before = question.answer();
        answer = before == null ? null : (before ? "yes" : "no");
        return null;
    }

    public String next() {
        Question question = getQuestion();
        if (all == null || question == null || answer == null || !ConsentPages.isOf(all)) {
            return ConsentPages.START;
        }
        door.choose(question, answer.equals("yes"));
        if (!change && number < getCount()) {
            return ConsentPages.question(number + 1);
        }
        return all.signature().isEmpty() ? ConsentPages.NAME : ConsentPages.CHECK;
    }

    /** Null where no code was given, or there is no question of this number. */
    public @Nullable Question getQuestion() {
        List<Question> questions = all == null ? List.of() : all.questions();
        return number >= 1 && number <= questions.size() ? questions.get(number - 1) : null;
    }

    public String getChild() {
        return all == null ? "" : all.child();
    }

    /** Whether it is about the reader, not about their child. */
    public boolean isYoung() {
        return all != null && all.young();
    }

    public String getOf() {
        return all == null ? "" : all.link().toString();
    }

    public int getCount() {
        return all == null ? 0 : all.questions().size();
    }

    /** Where Back leads: the question before, or the answers; empty on the first question. */
    public String getBack() {
        if (change) {
            return "check.xhtml";
        }
        return number > 1 ? "questions.xhtml?q=" + (number - 1) : "";
    }

    public int getNumber() {
        return number;
    }

    public boolean isChange() {
        return change;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}

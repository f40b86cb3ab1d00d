package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question: may we, yes or no. */
@Named("consentQuestion")
@RequestScoped
public class ConsentQuestionPage {

    private static final String START = "/consent/code.xhtml?faces-redirect=true";

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
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String given = sent.getOrDefault("q", "1");
        number = given.matches("[1-9]\\d?") ? Integer.parseInt(given) : 1;
        change = "true".equals(sent.get("change"));
    }

    /** @return where to go instead; null to show the question */
    public @Nullable String open() {
        Question question = getQuestion();
        if (question == null) {
            return START;
        }
        Boolean before = question.answer();
        answer = before == null ? null : (before ? "yes" : "no");
        return null;
    }

    public String next() {
        Question question = getQuestion();
        if (question == null || answer == null) {
            return START;
        }
        door.choose(question, answer.equals("yes"));
        return change || number >= getCount()
                ? "/consent/check.xhtml?faces-redirect=true"
                : "/consent/questions.xhtml?faces-redirect=true&q=" + (number + 1);
    }

    /** Null where no code was given, or there is no question of this number. */
    public @Nullable Question getQuestion() {
        List<Question> questions = all == null ? List.of() : all.questions();
        return number >= 1 && number <= questions.size() ? questions.get(number - 1) : null;
    }

    public String getChild() {
        return all == null ? "" : all.child();
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

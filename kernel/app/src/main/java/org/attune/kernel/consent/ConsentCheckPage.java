package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All answers before they are sent, and later all answers that were sent; each can be changed. The last page too reads it. */
@Named("consentCheck")
@RequestScoped
public class ConsentCheckPage {

    private static final String START = "/consent/code.xhtml?faces-redirect=true";

    @Inject
    ParentDoor door;

    private @Nullable ParentQuestions all;

    @PostConstruct
    void look() {
        all = door.questions().orElse(null);
    }

    /** @return where to go instead; null to show the answers */
    public @Nullable String open() {
        if (all == null) {
            return START;
        }
        for (int i = 0; i < all.questions().size(); i++) {
            if (all.questions().get(i).answer() == null) {
                return "/consent/questions.xhtml?faces-redirect=true&q=" + (i + 1);
            }
        }
        return null;
    }

    public String send() {
        String elsewhere = open();
        if (elsewhere != null) {
            return elsewhere;
        }
        door.send();
        return "/consent/done.xhtml?faces-redirect=true";
    }

    /** Whether there is something to send; otherwise the page shows what was sent before. */
    public boolean isUnsent() {
        return door.hasUnsent();
    }

    public List<Question> getQuestions() {
        return all == null ? List.of() : all.questions();
    }

    /** Whether work may go ahead as far as this parent is concerned. */
    public boolean isAgreed() {
        return getQuestions().stream()
                .filter(question -> question.required() || question.purpose().equals(ConsentSummary.INVOLVEMENT))
                .allMatch(question -> Boolean.TRUE.equals(question.answer()));
    }

    public String getParent() {
        return all == null ? "" : all.parent();
    }

    public String getChild() {
        return all == null ? "" : all.child();
    }

    public String getUntil() {
        return all == null ? "" : all.until();
    }
}

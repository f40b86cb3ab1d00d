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
            return ConsentPages.START;
        }
        if (!all.isAnswered()) {
            return ConsentPages.question(all.firstOpen());
        }
        return isUnsent() && all.signature().isEmpty() ? ConsentPages.NAME : null;
    }

    /** The last page is for answers that were sent. */
    public @Nullable String openDone() {
        String elsewhere = open();
        return elsewhere == null && isUnsent() ? ConsentPages.CHECK : elsewhere;
    }

    public String send() {
        String elsewhere = open();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (all == null || !ConsentPages.isOf(all)) {
            return ConsentPages.START;
        }
        door.send();
        return ConsentPages.DONE;
    }

    /** Whether there is something to send; otherwise the page shows what was sent before. */
    public boolean isUnsent() {
        return door.hasUnsent();
    }

    /** The button is there while something is unsent, and for a second press that comes after the first has sent it. */
    public boolean isSendable() {
        return isUnsent() || !ConsentPages.sent("of").isEmpty();
    }

    public List<Question> getQuestions() {
        return all == null ? List.of() : all.questions();
    }

    /** Whether work may go ahead as far as this person is concerned. */
    public boolean isAgreed() {
        return getQuestions().stream()
                .filter(question -> question.required() || question.purpose().equals(ConsentSummary.INVOLVEMENT))
                .allMatch(question -> Boolean.TRUE.equals(question.answer()));
    }

    /** Whether it is about the reader, not about their child. */
    public boolean isYoung() {
        return all != null && all.young();
    }

    public String getSignature() {
        return all == null ? "" : all.signature();
    }

    public String getOf() {
        return all == null ? "" : all.link().toString();
    }

    public String getChild() {
        return all == null ? "" : all.child();
    }

    public String getUntil() {
        return all == null ? "" : all.until();
    }
}

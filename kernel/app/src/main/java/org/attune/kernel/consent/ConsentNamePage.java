package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/** The name that stands below the answers, as a signature. */
@Named("consentName")
@RequestScoped
public class ConsentNamePage {

    private static final int LONGEST = 120;

    @Inject
    ParentDoor door;

    private @Nullable ParentQuestions all;
    private String name = "";

    @PostConstruct
    void look() {
        all = door.questions().orElse(null);
        name = all == null ? "" : all.signature();
    }

    /** @return where to go instead; null to ask for the name */
    public @Nullable String open() {
        if (all == null) {
            return ConsentPages.START;
        }
        if (all.isAnswered()) {
            return door.hasUnsent() ? null : ConsentPages.CHECK;
        }
        return ConsentPages.question(all.firstOpen());
    }

    public @Nullable String next() {
        String elsewhere = open();
        if (elsewhere != null) {
            return elsewhere;
        }
        if (all == null || !ConsentPages.isOf(all)) {
            return ConsentPages.START;
        }
        String tidy = Text.tidy(name);
        String problem = problem(tidy);
        if (problem != null) {
            PageMessages.problem("name", problem);
            return null;
        }
        door.sign(tidy);
        return ConsentPages.CHECK;
    }

    private static @Nullable String problem(String name) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return "Enter your full name";
        }
        if (name.length() > LONGEST) {
            return "Your name must be " + LONGEST + " letters or fewer";
        }
        return name.matches("[^\\p{C}<>]*") ? null : "Your name can have letters, spaces, hyphens and apostrophes";
    }

    /** Whether it is about the reader, not about their child. */
    public boolean isYoung() {
        return all != null && all.young();
    }

    public String getChild() {
        return all == null ? "" : all.child();
    }

    public String getOf() {
        return all == null ? "" : all.link().toString();
    }

    /** The last question, or the answers where they were there already. */
    public String getBack() {
        if (all == null || !all.signature().isEmpty()) {
            return "check.xhtml";
        }
        return "questions.xhtml?q=" + all.questions().size();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }
}

package org.attune.kernel.consent;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.attune.kernel.consent.CodeCheck.Result;
import org.jspecify.annotations.Nullable;

/** Where the code is typed and, when it went to the same mailbox as the link, the child's date of birth. */
@Named("consentCode")
@RequestScoped
public class ConsentCodePage {

    private static final int DIGITS = 6;

    @Inject
    ParentDoor door;

    private @Nullable ParentLink link;
    private String code = "";
    private @Nullable LocalDate dateOfBirth;
    private boolean many;
    private boolean again;
    private boolean closed;

    @PostConstruct
    void look() {
        link = door.current().orElse(null);
    }

    public @Nullable String check() {
        if (link == null || !isOfThisLink()) {
            return ConsentPages.START;
        }
        if (!LinkSecrets.digits(code).matches("\\d{" + DIGITS + "}")) {
            PageMessages.problem("code", "The code must be 6 numbers, like 123456");
            return null;
        }
        CodeCheck check = door.check(link, code, dateOfBirth);
        if (check.result() == Result.RIGHT) {
            // Whoever knew this session's number before does not get in with it.
            ((HttpServletRequest) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getRequest())
                    .changeSessionId();
            return first();
        }
        if (check.result() == Result.LINK_CLOSED) {
            link = null;
            closed = true;
        } else {
            PageMessages.problem("code", words(check));
        }
        return null;
    }

    public String anotherCode() {
        CodeSent sent = link == null || !isOfThisLink() ? CodeSent.LINK_CLOSED : door.anotherCode(link);
        return "/consent/code.xhtml?faces-redirect=true" + (sent == CodeSent.TOO_MANY ? "&many=true" : "&again=true");
    }

    private String first() {
        boolean answered = door.questions().map(ParentQuestions::isAnswered).orElse(false);
        return answered ? ConsentPages.CHECK : ConsentPages.question(1);
    }

    /** A window that was opened with another link must not use up this one's tries. */
    private boolean isOfThisLink() {
        return ConsentPages.sent("of").equals(getOf());
    }

    public String getOf() {
        return link == null ? "" : link.id().toString();
    }

    /** Whether it is about the reader, not about their child. */
    public boolean isYoung() {
        return link != null && link.young();
    }

    private String words(CodeCheck check) {
        if (check.result() == Result.NO_LIVE_CODE) {
            return "This code has run out or was used already. Ask for a new code";
        }
        String what = isByText() ? "The code is not right. " : "The code or the date of birth is not right. ";
        return what
                + (check.triesLeft() == 1
                        ? "You have 1 try left before this link closes"
                        : "You have " + check.triesLeft() + " tries left before this link closes");
    }

    public boolean isOpens() {
        return link != null;
    }

    /** Whether it has closed just now. */
    public boolean isClosed() {
        return closed;
    }

    public boolean isByText() {
        return link != null && link.byText();
    }

    public String getNumberEnding() {
        return link == null ? "" : link.numberEnding();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public @Nullable LocalDate getDateOfBirth() {
        return dateOfBirth;
    }

    public void setDateOfBirth(@Nullable LocalDate dateOfBirth) {
        this.dateOfBirth = dateOfBirth;
    }

    public boolean isMany() {
        return many;
    }

    public void setMany(boolean many) {
        this.many = many;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}

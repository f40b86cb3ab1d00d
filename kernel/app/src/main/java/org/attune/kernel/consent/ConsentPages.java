package org.attune.kernel.consent;

import jakarta.faces.context.FacesContext;
import java.util.Optional;

/** What the pages behind a link have in common: where they lead, and whether a form is of the link in hand. */
final class ConsentPages {

    static final String START = "/consent/code.xhtml?faces-redirect=true";
    static final String NAME = "/consent/name.xhtml?faces-redirect=true";
    static final String CHECK = "/consent/check.xhtml?faces-redirect=true";
    static final String DONE = "/consent/done.xhtml?faces-redirect=true";

    private ConsentPages() {}

    static String question(int number) {
        return "/consent/questions.xhtml?faces-redirect=true&q=" + number;
    }

    /** What was sent with the page; empty where it was not. */
    static String sent(String name) {
        return Optional.ofNullable(FacesContext.getCurrentInstance()
                        .getExternalContext()
                        .getRequestParameterMap()
                        .get(name))
                .orElse("");
    }

    /** A window that was opened with another link must not answer for this one: a family may have two children. */
    static boolean isOf(ParentQuestions asked) {
        return asked.isOf(sent("of"));
    }
}

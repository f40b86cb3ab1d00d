package org.attune.api.wording;

/** How a text reaches its reader. */
public enum Medium {
    /** Parts {@code subject} and {@code body}, both plain text; blank lines part paragraphs. */
    EMAIL("Emails"),
    /** One part, {@code body}: a text to a mobile. */
    TEXT_MESSAGE("Texts to mobiles"),
    /** What a family is asked, on their page. */
    QUESTION("Questions about consent"),
    /** Part of a letter that is printed or attached as a PDF. */
    LETTER("Letters"),
    /** What the people who work here are told, on a page and by email. See {@code org.attune.api.notice}. */
    NOTICE("Notices"),
    /** Words on a page of the service. */
    PAGE("Words on pages");

    private final String title;

    Medium(String title) {
        this.title = title;
    }

    /** @return what people call texts of this kind; never empty */
    public String title() {
        return title;
    }
}

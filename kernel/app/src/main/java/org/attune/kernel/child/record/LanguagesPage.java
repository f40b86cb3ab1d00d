package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** What is spoken at home, and whether an interpreter is needed. */
@Named("childLanguages")
@ViewScoped
public class LanguagesPage extends ChildForm {

    private static final long serialVersionUID = 1L;

    @Override
    void fill(ChildRecord child) {
        getTexts().put("atHome", child.homeLanguages());
        getTexts().put("interpreterLanguage", child.interpreterLanguage());
        getFlags().put("interpreterNeeded", child.interpreterNeeded());
    }

    @Override
    void store(int from) {
        records.languages(
                childId(), from, new Languages(text("atHome"), flag("interpreterNeeded"), text("interpreterLanguage")));
    }
}

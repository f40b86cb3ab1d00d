package org.attune.kernel.child.record;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Names, pronouns, date of birth and UPN. */
@Named("childNames")
@ViewScoped
public class NamesPage extends ChildForm {

    private static final long serialVersionUID = 1L;

    @Override
    void fill(ChildRecord child) {
        getTexts().put("givenName", child.givenName());
        getTexts().put("familyName", child.familyName());
        getTexts().put("preferredName", child.preferredName());
        getTexts().put("pronouns", child.pronouns());
        getTexts().put("upn", child.upn() == null ? "" : child.upn());
        getDays().put("dateOfBirth", child.dateOfBirth());
    }

    @Override
    void store(int from) {
        records.names(
                childId(),
                from,
                new Names(
                        text("givenName"),
                        text("familyName"),
                        text("preferredName"),
                        text("pronouns"),
                        day("dateOfBirth"),
                        text("upn")));
    }
}

package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that says until when something held. */
@Named("virtualSchoolFactEnd")
@ViewScoped
public class FactEndPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    FactService facts;

    private @Nullable UUID child;
    private String words = "";
    private String childName = "";
    private @Nullable LocalDate until;

    public void load() {
        id = Address.needed("id");
        Fact fact = facts.get(id);
        child = fact.getChildId();
        words = ChildView.Line.of(fact).words();
        childName = facts.childName(child);
    }

    public String save() {
        facts.end(id, until);
        return Address.to("child.xhtml?id=" + child, "Ended. The page says who consents now.");
    }

    public @Nullable UUID getChild() {
        return child;
    }

    public String getWords() {
        return words;
    }

    public String getChildName() {
        return childName;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form that asks for involvement with a child. */
@Named("virtualSchoolAsk")
@ViewScoped
public class AskPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    RequestService requests;

    private String childName = "";
    private @Nullable String why;
    private @Nullable String hoped;

    public void load() {
        id = Address.needed("child");
        childName = requests.childToAskFor(id).getFullName();
    }

    public String save() {
        UUID request = requests.ask(id, why, hoped, submission);
        return Address.to("request.xhtml?id=" + request, "Asked. Record what those say who decide about the child.");
    }

    public String getChildName() {
        return childName;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }

    public @Nullable String getHoped() {
        return hoped;
    }

    public void setHoped(@Nullable String hoped) {
        this.hoped = hoped;
    }
}

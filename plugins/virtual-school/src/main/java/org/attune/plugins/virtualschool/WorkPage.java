package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.work.EndingFields;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** A piece of work: the time that was worked, the form that records more, and the one that ends it. */
@Named("virtualSchoolWork")
@ViewScoped
public class WorkPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    WorkViews views;

    @Inject
    WorkService works;

    @Inject
    WorkedService worked;

    @Inject
    LinkEps linkEps;

    @Inject
    CurrentUser user;

    private transient @Nullable WorkView shown;
    private transient @Nullable List<Choice> people;

    private @Nullable String because;

    private final WorkedFields fields = new WorkedFields();
    private final EndingFields ending = new EndingFields();

    public void load() {
        id = Address.needed("id");
        getShown();
        fields.setPractitioner(user.practitionerId());
        fields.setDay(London.today());
    }

    public WorkView getShown() {
        WorkView known = shown;
        if (known == null) {
            known = views.of(id);
            shown = known;
        }
        return known;
    }

    public String record() {
        worked.add(id, WorkedService.Entry.of(fields, because), submission);
        return Address.to("work.xhtml?id=" + id, "Recorded, and charged to the Virtual School.");
    }

    public String end() {
        works.end(id, ending.state(), ending.getOutcome(), submission);
        return Address.to("work.xhtml?id=" + id, "Ended. What was still planned is free again.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = linkEps.choices(works.get(id).period());
            people = known;
        }
        return known;
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }

    public @Nullable String getBecause() {
        return because;
    }

    public void setBecause(@Nullable String because) {
        this.because = because;
    }

    public WorkedFields getFields() {
        return fields;
    }

    public EndingFields getEnding() {
        return ending;
    }
}

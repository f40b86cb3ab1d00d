package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.time.London;
import org.attune.api.work.EndingFields;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** A piece of work: what was worked on it, the form that records more, and the one that ends it. */
@Named("districtDaysWork")
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
    CurrentUser user;

    private transient @Nullable WorkView shown;

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
        worked.add(id, WorkedService.Entry.of(fields), submission);
        return Address.to("work.xhtml?id=" + id, "Recorded, and charged to the district.");
    }

    public String end() {
        works.end(id, ending.state(), ending.getOutcome(), submission);
        return Address.to("work.xhtml?id=" + id, "Ended. What was still planned is free again.");
    }

    public boolean isWorker() {
        return user.may(Permission.WORK_SERVICE);
    }

    public WorkedFields getFields() {
        return fields;
    }

    public EndingFields getEnding() {
        return ending;
    }
}

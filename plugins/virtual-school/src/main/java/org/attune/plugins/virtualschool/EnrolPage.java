package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.child.ChildFields;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that puts a child on the roll. */
@Named("virtualSchoolEnrol")
@ViewScoped
public class EnrolPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    RollService roll;

    @Inject
    CurrentUser user;

    private transient @Nullable List<Choice> workers;

    private @Nullable String worker = "";

    private final ChildFields child = new ChildFields();

    public void load() {
        user.require(Permission.RUN_VIRTUAL_SCHOOL);
    }

    public String save() {
        UUID enrolled = roll.enrol(child.typed(), Ids.orNull(worker), submission);
        return Address.to("child.xhtml?id=" + enrolled, "On the roll. Record what decides who consents.");
    }

    public List<Choice> getWorkers() {
        List<Choice> known = workers;
        if (known == null) {
            known = roll.socialWorkers();
            workers = known;
        }
        return known;
    }

    public @Nullable String getWorker() {
        return worker;
    }

    public void setWorker(@Nullable String worker) {
        this.worker = worker;
    }

    public ChildFields getChild() {
        return child;
    }
}

package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.FormPage;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** A child of the roll: who consents and by what, where they live, who is responsible, and what was asked. */
@Named("virtualSchoolChild")
@ViewScoped
public class ChildPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    RollViews views;

    @Inject
    RollService roll;

    private transient @Nullable ChildView shown;
    private transient @Nullable List<Choice> workers;

    private @Nullable String worker = "";

    public void load() {
        id = Address.needed("id");
        worker = getShown().socialWorkerId();
    }

    public ChildView getShown() {
        ChildView known = shown;
        if (known == null) {
            known = views.child(id);
            shown = known;
        }
        return known;
    }

    public String name() {
        roll.nameSocialWorker(id, Ids.orNull(worker));
        return Address.to("child.xhtml?id=" + id, "Saved.");
    }

    public String leave() {
        roll.leave(id);
        return Address.to("children.xhtml", "Off the roll. What was kept stays in the child’s record.");
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
}

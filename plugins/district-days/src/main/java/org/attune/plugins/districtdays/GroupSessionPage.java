package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a group met. */
@Named("districtDaysGroupSession")
@ViewScoped
public class GroupSessionPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupService groups;

    @Inject
    GroupViews views;

    @Inject
    CurrentUser user;

    private @Nullable UUID group;
    private transient @Nullable GroupView shown;

    private List<String> came = List.of();

    private final WorkedFields fields = new WorkedFields();

    public void load() {
        group = Address.needed("group");
        getShown();
        fields.setPractitioner(user.practitionerId());
    }

    public GroupView getShown() {
        GroupView known = shown;
        if (known == null) {
            known = views.of(group);
            shown = known;
        }
        return known;
    }

    public String save() {
        groups.meet(
                group,
                WorkedService.Entry.of(fields),
                came.stream().map(UUID::fromString).toList(),
                submission);
        return Address.to("group.xhtml?id=" + group, "Session recorded, and its time charged to the district.");
    }

    public @Nullable UUID getGroup() {
        return group;
    }

    public List<String> getCame() {
        return came;
    }

    public void setCame(List<String> came) {
        this.came = came;
    }

    public WorkedFields getFields() {
        return fields;
    }
}

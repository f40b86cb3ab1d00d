package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.work.WorkedFields;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a session of a Community of Practice was held. */
@Named("districtDaysCommunitySession")
@ViewScoped
public class CommunitySessionPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    CommunityService communities;

    @Inject
    CurrentUser user;

    private @Nullable UUID work;
    private String title = "";
    private int most;

    private @Nullable String came;
    private @Nullable String who;

    private final WorkedFields fields = new WorkedFields();

    public void load() {
        CommunityView shown = communities.view(Address.needed("work"));
        work = shown.workId();
        title = shown.title();
        most = shown.places();
        fields.setPractitioner(user.practitionerId());
    }

    public String save() {
        communities.hold(
                work,
                WorkedService.Entry.of(fields),
                new CommunityService.Attendance(fields.getWhat(), came, who),
                submission);
        return Address.to("community.xhtml?id=" + work, "Session recorded, and its time charged to the district.");
    }

    public @Nullable UUID getWork() {
        return work;
    }

    public String getTitle() {
        return title;
    }

    public int getMost() {
        return most;
    }

    public @Nullable String getCame() {
        return came;
    }

    public void setCame(@Nullable String came) {
        this.came = came;
    }

    public @Nullable String getWho() {
        return who;
    }

    public void setWho(@Nullable String who) {
        this.who = who;
    }

    public WorkedFields getFields() {
        return fields;
    }
}

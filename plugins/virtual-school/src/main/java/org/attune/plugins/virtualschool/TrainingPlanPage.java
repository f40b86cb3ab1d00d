package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Chosen;
import org.attune.api.page.FormPage;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of a new training. */
@Named("virtualSchoolTrainingPlan")
@ViewScoped
public class TrainingPlanPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    TrainingService trainings;

    @Inject
    CurrentUser user;

    private @Nullable String title;
    private @Nullable String about;
    private @Nullable String audience = "";
    private @Nullable String person = "";

    public void load() {
        user.require(Permission.WORK_SERVICE);
        trainings.requireOffered();
        UUID me = user.practitionerId();
        person = me == null ? "" : me.toString();
    }

    public String save() {
        UUID id = trainings.add(
                new TrainingService.Typed(
                        title, about, Chosen.of(TrainingAudience.class, audience), Ids.orNull(person)),
                submission);
        return Address.to("training.xhtml?id=" + id, "Saved. Now offer its sessions.");
    }

    public List<TrainingAudience> getAudiences() {
        return List.of(TrainingAudience.values());
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }
}

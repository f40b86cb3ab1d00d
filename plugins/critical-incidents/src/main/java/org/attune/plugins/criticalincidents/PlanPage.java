package org.attune.plugins.criticalincidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.attune.api.page.Address;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.jspecify.annotations.Nullable;

/** The form of the authority's plan for a theme. */
@Named("criticalIncidentsPlan")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanService plans;

    @Inject
    CurrentUser user;

    private @Nullable String firstDay;
    private @Nullable String firstWeek;
    private @Nullable String later;

    private Theme theme = Theme.DEATH;

    public void load() {
        user.require(Permission.MANAGE_SERVICE);
        String asked = Address.text("theme");
        theme = List.of(Theme.values()).stream()
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Theme.DEATH);
        StandardPlan plan = plans.planFor(theme);
        firstDay = plan.firstDay();
        firstWeek = plan.firstWeek();
        later = plan.later();
    }

    public String save() {
        plans.say(theme, firstDay, firstWeek, later);
        return Address.to("plan.xhtml?theme=" + theme, "Plan saved. It holds for the incidents that come.");
    }

    public Theme getTheme() {
        return theme;
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public @Nullable String getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable String firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable String getFirstWeek() {
        return firstWeek;
    }

    public void setFirstWeek(@Nullable String firstWeek) {
        this.firstWeek = firstWeek;
    }

    public @Nullable String getLater() {
        return later;
    }

    public void setLater(@Nullable String later) {
        this.later = later;
    }
}

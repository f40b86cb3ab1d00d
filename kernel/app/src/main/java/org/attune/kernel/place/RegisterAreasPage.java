package org.attune.kernel.place;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.attune.api.page.PageNotice;
import org.attune.kernel.place.RegisterAreasService.Area;
import org.jspecify.annotations.Nullable;

/** Districts from the areas that the national register knows. */
@Named("registerAreas")
@ViewScoped
public class RegisterAreasPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RegisterAreasService service;

    private List<String> chosen = List.of();
    private transient @Nullable List<Area> areas;

    public String save() {
        long settings = service.bringIn(chosen);
        PageNotice.afterRedirect(
                settings == 1 ? "One setting has a district now." : settings + " settings have a district now.");
        return "/places/list.xhtml?faces-redirect=true";
    }

    private List<Area> all() {
        List<Area> known = areas;
        if (known == null) {
            known = service.areas();
            areas = known;
        }
        return known;
    }

    public List<Area> getUsable() {
        return all().stream().filter(area -> !area.retired()).toList();
    }

    public List<Area> getRetired() {
        return all().stream().filter(Area::retired).toList();
    }

    public String[] getAreas() {
        return chosen.toArray(String[]::new);
    }

    public void setAreas(String[] areas) {
        chosen = Arrays.asList(areas.clone());
    }
}

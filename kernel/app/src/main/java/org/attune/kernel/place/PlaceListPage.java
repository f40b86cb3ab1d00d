package org.attune.kernel.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.kernel.place.LinkEpHandoverService.Leaver;

/** Districts and teams, and what is to be put right. */
@Named("placeList")
@RequestScoped
public class PlaceListPage {

    @Inject
    DistrictService districtService;

    @Inject
    TeamService teamService;

    @Inject
    PlaceTasksService tasks;

    @Inject
    LinkEpHandoverService handover;

    private List<DistrictView> districts = List.of();
    private List<TeamView> teams = List.of();
    private List<Leaver> leavers = List.of();
    private PlaceTasksService.Tasks open = new PlaceTasksService.Tasks(0, 0);

    public void load() {
        districts = districtService.list();
        teams = teamService.list();
        leavers = handover.leavers();
        open = tasks.get();
    }

    public List<DistrictView> getDistricts() {
        return districts.stream().filter(one -> one.retiredOn() == null).toList();
    }

    public List<DistrictView> getRetiredDistricts() {
        return districts.stream().filter(one -> one.retiredOn() != null).toList();
    }

    public List<TeamView> getTeams() {
        return teams.stream().filter(one -> one.retiredOn() == null).toList();
    }

    public List<TeamView> getRetiredTeams() {
        return teams.stream().filter(one -> one.retiredOn() != null).toList();
    }

    public List<Leaver> getLeavers() {
        return leavers;
    }

    /** How many settings lie in no district; of no account where there are no districts. */
    public long getWithoutDistrict() {
        return getDistricts().isEmpty() ? 0 : open.withoutDistrict();
    }

    public long getWithoutLinkEp() {
        return open.withoutLinkEp();
    }

    public boolean isEverythingDone() {
        return leavers.isEmpty() && getWithoutDistrict() == 0 && getWithoutLinkEp() == 0;
    }
}

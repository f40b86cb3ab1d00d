package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.attune.api.diary.SeriesFields;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that offers sessions of a Community of Practice. */
@Named("districtDaysCommunityOffer")
@ViewScoped
public class CommunityOfferPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    CommunityService communities;

    @Inject
    WorkService works;

    @Inject
    Accounts accounts;

    private @Nullable UUID work;
    private String title = "";

    private @Nullable String about;
    private @Nullable String lead = "";
    private @Nullable String second = "";
    private @Nullable String link;
    private @Nullable String places;
    private boolean termTime = true;

    private final SeriesFields times = new SeriesFields();

    public void load() {
        communities.requireOffered();
        Work planned = works.get(Address.needed("work"));
        Practitioner leads = planned.getPractitioner();
        work = planned.getId();
        title = planned.getTitle();
        lead = leads == null ? "" : leads.getId().toString();
        times.setMinutes(Integer.toString(accounts.rules().communityMinutes()));
        places = Integer.toString(accounts.rules().communityPlaces());
    }

    public String save() {
        communities.offer(
                work,
                new CommunityService.Typed(
                        about, Ids.orNull(lead), Ids.orNull(second), link, times.typed(), places, termTime),
                submission);
        return Address.to("community.xhtml?id=" + work, "Offered. People book them under “Sessions”.");
    }

    public @Nullable UUID getWork() {
        return work;
    }

    public String getTitle() {
        return title;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public @Nullable String getSecond() {
        return second;
    }

    public void setSecond(@Nullable String second) {
        this.second = second;
    }

    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }

    public @Nullable String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String places) {
        this.places = places;
    }

    public boolean isTermTime() {
        return termTime;
    }

    public void setTermTime(boolean termTime) {
        this.termTime = termTime;
    }

    public SeriesFields getTimes() {
        return times;
    }
}

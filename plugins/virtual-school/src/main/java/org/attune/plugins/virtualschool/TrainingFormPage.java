package org.attune.plugins.virtualschool;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.diary.SeriesFields;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.page.Chosen;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The forms of a training: its sessions, that one was held, and what somebody who came said. */
@Named("virtualSchoolTrainingForm")
@ViewScoped
public class TrainingFormPage extends CountedFormPage {

    private static final long serialVersionUID = 1L;

    /** What the form offers: an hour and a half. */
    private static final String MINUTES = "90";

    @Inject
    TrainingService trainings;

    @Inject
    TrainingViews views;

    @Inject
    CountedTime time;

    @Inject
    Accounts accounts;

    @Inject
    CurrentUser user;

    private transient @Nullable List<Choice> works;
    private transient @Nullable List<TrainingView.Held> held;

    private String title = "";
    private int most;
    private @Nullable String where;
    private @Nullable String places;
    private @Nullable String socialWorkers = "0";
    private @Nullable String carers = "0";
    private @Nullable String others = "0";
    private @Nullable String session = "";
    private @Nullable String role = "";
    private @Nullable String before;
    private @Nullable String after;
    private @Nullable String helped;
    private @Nullable String better;

    private final SeriesFields times = new SeriesFields();

    /** For the form that offers sessions. */
    public void loadOffer() {
        user.require(Permission.OFFER_SESSIONS);
        load();
    }

    /** For the form that says that one was held. */
    public void loadHeld() {
        user.require(Permission.WORK_SERVICE);
        load();
    }

    public void load() {
        Training training = trainings.get(Address.needed("id"));
        VirtualSchoolSettings rules = accounts.rules();
        id = training.getId();
        title = training.getTitle();
        fields.setPractitioner(training.getLead().getId());
        counts(rules.trainingCounted());
        most = rules.trainingPlaces();
        times.setMinutes(MINUTES);
        places = Integer.toString(most);
    }

    public String offer() {
        trainings.offer(id, new TrainingService.Times(where, times.typed(), places), submission);
        return back("Offered.");
    }

    public String hold() {
        trainings.hold(
                id,
                new TrainingService.Held(fields.getDay(), fields.practitioner(), socialWorkers, carers, others, time()),
                submission);
        return back("Session recorded.");
    }

    public String say() {
        trainings.say(
                id,
                new TrainingService.Said(
                        Ids.orNull(session), Chosen.of(TrainingRole.class, role), before, after, helped, better),
                submission);
        return back("Saved, without a name.");
    }

    private String back(String words) {
        return Address.to("training.xhtml?id=" + id, words);
    }

    public List<Choice> getWorks() {
        List<Choice> known = works;
        if (known == null) {
            known = time.works(UseKind.TRAINING);
            works = known;
        }
        return known;
    }

    public List<TrainingView.Held> getHeld() {
        List<TrainingView.Held> known = held;
        if (known == null) {
            known = views.of(id).held();
            held = known;
        }
        return known;
    }

    public List<TrainingRole> getRoles() {
        return List.of(TrainingRole.values());
    }

    public String getTitle() {
        return title;
    }

    public int getMost() {
        return most;
    }

    public @Nullable String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where;
    }

    public @Nullable String getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable String places) {
        this.places = places;
    }

    public @Nullable String getSocialWorkers() {
        return socialWorkers;
    }

    public void setSocialWorkers(@Nullable String socialWorkers) {
        this.socialWorkers = socialWorkers;
    }

    public @Nullable String getCarers() {
        return carers;
    }

    public void setCarers(@Nullable String carers) {
        this.carers = carers;
    }

    public @Nullable String getOthers() {
        return others;
    }

    public void setOthers(@Nullable String others) {
        this.others = others;
    }

    public @Nullable String getSession() {
        return session;
    }

    public void setSession(@Nullable String session) {
        this.session = session;
    }

    public @Nullable String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getHelped() {
        return helped;
    }

    public void setHelped(@Nullable String helped) {
        this.helped = helped;
    }

    public @Nullable String getBetter() {
        return better;
    }

    public void setBetter(@Nullable String better) {
        this.better = better;
    }

    public SeriesFields getTimes() {
        return times;
    }
}

package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.Address;
import org.attune.api.page.Choice;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form that keeps that a session of a Community of Practice was held. */
@Named("districtDaysCommunitySession")
@ViewScoped
public class CommunitySessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CommunityService communities;

    @Inject
    OfDistrict ofDistrict;

    @Inject
    CurrentUser user;

    private @Nullable UUID work;
    private String title = "";
    private int most;
    private transient @Nullable List<Choice> people;

    private UUID submission = UUID.randomUUID();
    private @Nullable LocalDate day;
    private @Nullable String topic;
    private @Nullable String came;
    private @Nullable String who;
    private @Nullable String person = "";
    private @Nullable String days;

    public void load() {
        CommunityView shown = communities.view(Address.needed("work"));
        work = shown.workId();
        title = shown.title();
        most = shown.places();
        UUID me = user.practitionerId();
        person = me == null ? "" : me.toString();
    }

    public String save() {
        communities.hold(
                work,
                new WorkedService.Entry(day, days, Ids.orNull(person), topic),
                new CommunityService.Attendance(topic, came, who),
                submission);
        return Address.to("community.xhtml?id=" + work, "Session recorded, and its time charged to the district.");
    }

    public List<Choice> getPeople() {
        List<Choice> known = people;
        if (known == null) {
            known = ofDistrict.people();
            people = known;
        }
        return known;
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

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getTopic() {
        return topic;
    }

    public void setTopic(@Nullable String topic) {
        this.topic = topic;
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

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getDays() {
        return days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public String getSubmission() {
        return submission.toString();
    }

    public void setSubmission(String submission) {
        this.submission = UUID.fromString(submission);
    }
}

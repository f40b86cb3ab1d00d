package org.attune.kernel.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attune.api.diary.BookingRules;
import org.attune.api.diary.OfferTerms;
import org.attune.api.validation.Ids;
import org.attune.kernel.diary.PlaceInput;
import org.attune.kernel.diary.Typed;
import org.jspecify.annotations.Nullable;

/** The fields of the form that offers sessions, and of the one that changes what can be changed afterwards. */
public class OfferFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ONCE = "once";
    private static final String ALL = "all";
    private static final String SOME = "some";

    private @Nullable String kind;
    private String title = "";
    private String about = "";
    private List<String> people = List.of();
    private String capacity = "1";
    private String mostPerSetting = "1";
    private String closesHours = "24";
    private String freeHours = "48";
    private boolean waitingList = true;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String often = ONCE;
    private String startsAt = "";
    private String minutes = "60";
    private String slots = "1";
    private boolean termTime = true;
    private String forWhom = ALL;
    private boolean serviceOnly;
    private List<String> settings = List.of();

    OfferInput input(PlaceInput place, List<LocalDate> leftOut, UUID submission) {
        boolean once = ONCE.equals(often);
        return new OfferInput(
                kind == null || kind.isEmpty() ? null : kind,
                title,
                about,
                Ids.all(people),
                place,
                Typed.number(capacity),
                Typed.number(mostPerSetting),
                Typed.number(closesHours),
                Typed.number(freeHours),
                waitingList,
                firstDay,
                lastDay,
                once ? null : Integer.valueOf(Typed.number(often)),
                Typed.time(startsAt),
                Typed.number(minutes),
                Typed.number(slots),
                termTime,
                forWhom(),
                leftOut,
                submission);
    }

    /** For the form that changes an offer. */
    static OfferFields of(OfferTerms terms, boolean serviceOnly) {
        OfferFields fields = new OfferFields();
        BookingRules rules = terms.rules();
        fields.serviceOnly = serviceOnly;
        fields.title = terms.title();
        fields.about = terms.about();
        fields.capacity = Integer.toString(rules.capacity());
        fields.mostPerSetting = Integer.toString(rules.mostPerSetting());
        fields.closesHours = Integer.toString(rules.closesHours());
        fields.freeHours = Integer.toString(rules.freeHours());
        fields.waitingList = rules.waitingList();
        fields.forWhom = terms.settingIds().isEmpty() ? ALL : SOME;
        fields.settings = terms.settingIds().stream().map(UUID::toString).toList();
        return fields;
    }

    OfferTermsInput terms() {
        return new OfferTermsInput(
                Typed.number(capacity),
                about,
                title,
                Typed.number(mostPerSetting),
                Typed.number(closesHours),
                Typed.number(freeHours),
                waitingList,
                forWhom());
    }

    private List<UUID> forWhom() {
        return SOME.equals(forWhom) ? some(Ids.all(settings)) : List.of();
    }

    /** Some, but none chosen, is not all. */
    private static List<UUID> some(List<UUID> chosen) {
        return chosen.isEmpty() ? List.of(new UUID(0, 0)) : chosen;
    }

    /** Whether there is nobody to choose who may book: the service books. */
    public boolean isServiceOnly() {
        return serviceOnly;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about == null ? "" : about;
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(@Nullable List<String> people) {
        this.people = people == null ? List.of() : people;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(@Nullable String capacity) {
        this.capacity = capacity == null ? "" : capacity;
    }

    public String getMostPerSetting() {
        return mostPerSetting;
    }

    public void setMostPerSetting(@Nullable String most) {
        this.mostPerSetting = most == null ? "" : most;
    }

    public String getClosesHours() {
        return closesHours;
    }

    public void setClosesHours(@Nullable String hours) {
        this.closesHours = hours == null ? "" : hours;
    }

    public String getFreeHours() {
        return freeHours;
    }

    public void setFreeHours(@Nullable String hours) {
        this.freeHours = hours == null ? "" : hours;
    }

    public boolean isWaitingList() {
        return waitingList;
    }

    public void setWaitingList(boolean waitingList) {
        this.waitingList = waitingList;
    }

    public @Nullable LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(@Nullable LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getOften() {
        return often;
    }

    public void setOften(@Nullable String often) {
        this.often = often == null ? ONCE : often;
    }

    public String getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable String startsAt) {
        this.startsAt = startsAt == null ? "" : startsAt;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    public String getSlots() {
        return slots;
    }

    public void setSlots(@Nullable String slots) {
        this.slots = slots == null ? "" : slots;
    }

    public boolean isTermTime() {
        return termTime;
    }

    public void setTermTime(boolean termTime) {
        this.termTime = termTime;
    }

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(@Nullable String forWhom) {
        this.forWhom = forWhom == null ? ALL : forWhom;
    }

    public List<String> getSettings() {
        return settings;
    }

    public void setSettings(@Nullable List<String> settings) {
        this.settings = settings == null ? List.of() : settings;
    }
}

package org.attune.plugins.districtdays;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.child.ChildFields;
import org.attune.api.page.Address;
import org.attune.api.page.FormPage;
import org.jspecify.annotations.Nullable;

/** The form with which a family joins a group, and the one that keeps what it said and when it left. */
@Named("districtDaysGroupFamily")
@ViewScoped
public class GroupFamilyPage extends FormPage {

    private static final long serialVersionUID = 1L;

    @Inject
    GroupFamilies families;

    @Inject
    GroupViews views;

    private @Nullable UUID group;
    private int version;
    private String name = "";
    private String measure = "";

    private @Nullable String label;
    private @Nullable String agreedBy;
    private @Nullable LocalDate agreedOn;
    private @Nullable String adults;
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;
    private @Nullable String before;
    private @Nullable LocalDate beforeOn;
    private @Nullable String after;
    private @Nullable LocalDate afterOn;

    private final ChildFields child = new ChildFields();

    public void load() {
        id = Address.id("id");
        if (id == null) {
            group = Address.needed("group");
        } else {
            show(families.family(id));
        }
        GroupView shown = views.of(group);
        measure = shown.measure() + ", " + shown.scale();
    }

    private void show(GroupFamily family) {
        group = family.getGroupId();
        version = family.getVersion();
        name = family.name();
        leftOn = family.getLeftOn();
        before = typed(family.getBeforeScore());
        beforeOn = family.getBeforeOn();
        after = typed(family.getAfterScore());
        afterOn = family.getAfterOn();
    }

    private static String typed(@Nullable Integer score) {
        return score == null ? "" : score.toString();
    }

    public String save() {
        GroupMeasures measures = new GroupMeasures(before, beforeOn, after, afterOn);
        if (id == null) {
            families.join(
                    group,
                    new GroupFamilies.Joining(label, child.typed(), agreedBy, agreedOn, adults, joinedOn),
                    measures,
                    submission);
        } else {
            families.change(id, version, measures, leftOn);
        }
        return Address.to("group.xhtml?id=" + group, "Family saved.");
    }

    public boolean isAdding() {
        return id == null;
    }

    public @Nullable UUID getGroup() {
        return group;
    }

    public String getName() {
        return name;
    }

    public String getMeasure() {
        return measure;
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public @Nullable String getAgreedBy() {
        return agreedBy;
    }

    public void setAgreedBy(@Nullable String agreedBy) {
        this.agreedBy = agreedBy;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public @Nullable String getAdults() {
        return adults;
    }

    public void setAdults(@Nullable String adults) {
        this.adults = adults;
    }

    public @Nullable LocalDate getJoinedOn() {
        return joinedOn;
    }

    public void setJoinedOn(@Nullable LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    public @Nullable LocalDate getLeftOn() {
        return leftOn;
    }

    public void setLeftOn(@Nullable LocalDate leftOn) {
        this.leftOn = leftOn;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable LocalDate getBeforeOn() {
        return beforeOn;
    }

    public void setBeforeOn(@Nullable LocalDate beforeOn) {
        this.beforeOn = beforeOn;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable LocalDate getAfterOn() {
        return afterOn;
    }

    public void setAfterOn(@Nullable LocalDate afterOn) {
        this.afterOn = afterOn;
    }

    public ChildFields getChild() {
        return child;
    }
}

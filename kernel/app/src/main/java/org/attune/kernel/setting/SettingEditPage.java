package org.attune.kernel.setting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of a setting without a number in the national register. */
@Named("settingEdit")
@ViewScoped
public class SettingEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What they mostly are; another type that is held already stays to be chosen. */
    private static final List<String> TYPES = List.of(
            "Nursery or playgroup",
            "Childminder",
            "Elective home education",
            "Hospital school",
            "Alternative provision",
            "Children’s centre",
            "Other");

    @Inject
    HandMadeSettings settings;

    private @Nullable String id;
    private int version;
    private boolean open = true;
    private String name = "";
    private @Nullable String type;
    private String street = "";
    private String locality = "";
    private String town = "";
    private String county = "";
    private String postcode = "";
    private String telephone = "";
    private String head = "";
    private String lowAge = "";
    private String highAge = "";
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private String title = "";

    public void load() {
        if (id == null) {
            return;
        }
        HandMadeSettings.Held held = settings.get(Ids.of(id));
        version = held.version();
        open = held.open();
        SettingForm form = held.form();
        title = form.name();
        name = form.name();
        type = form.type();
        street = form.street();
        locality = form.locality();
        town = form.town();
        county = form.county();
        postcode = form.postcode();
        telephone = form.telephone();
        head = form.head();
        lowAge = age(form.lowAge());
        highAge = age(form.highAge());
        openedOn = form.openedOn();
    }

    public String save() {
        SettingForm form = form();
        UUID saved;
        if (id == null) {
            saved = settings.add(form);
        } else {
            saved = Ids.of(id);
            settings.change(saved, version, form);
        }
        PageNotice.afterRedirect("Saved.");
        return view(saved);
    }

    public String close() {
        settings.close(Ids.of(id), version, closedOn);
        PageNotice.afterRedirect("Closed. What was done there stays.");
        return view(Ids.of(id));
    }

    public String reopen() {
        settings.reopen(Ids.of(id), version);
        PageNotice.afterRedirect("Open again.");
        return view(Ids.of(id));
    }

    private static String view(UUID id) {
        return "/settings/view.xhtml?faces-redirect=true&id=" + id;
    }

    private SettingForm form() {
        List<FieldError> errors = new ArrayList<>();
        Integer low = years("lowAge", lowAge, errors);
        Integer high = years("highAge", highAge, errors);
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        return new SettingForm(
                name,
                type == null ? "" : type,
                street,
                locality,
                town,
                county,
                postcode,
                telephone,
                head,
                low,
                high,
                openedOn);
    }

    private static @Nullable Integer years(String field, String typed, List<FieldError> errors) {
        String age = typed.strip();
        if (age.isEmpty()) {
            return null;
        }
        if (!age.matches("[0-9]{1,2}")) {
            errors.add(new FieldError(field, "Enter an age in whole years, or leave it empty"));
            return null;
        }
        return Integer.valueOf(age);
    }

    private static String age(@Nullable Integer years) {
        return years == null ? "" : years.toString();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public List<String> getTypes() {
        if (type == null || TYPES.contains(type)) {
            return TYPES;
        }
        List<String> types = new ArrayList<>(TYPES);
        types.add(type);
        return types;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isOpen() {
        return open;
    }

    /** The name that is saved, whatever is being typed. */
    public String getTitle() {
        return title;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = text(name);
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(@Nullable String street) {
        this.street = text(street);
    }

    public String getLocality() {
        return locality;
    }

    public void setLocality(@Nullable String locality) {
        this.locality = text(locality);
    }

    public String getTown() {
        return town;
    }

    public void setTown(@Nullable String town) {
        this.town = text(town);
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(@Nullable String county) {
        this.county = text(county);
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(@Nullable String postcode) {
        this.postcode = text(postcode);
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(@Nullable String telephone) {
        this.telephone = text(telephone);
    }

    public String getHead() {
        return head;
    }

    public void setHead(@Nullable String head) {
        this.head = text(head);
    }

    public String getLowAge() {
        return lowAge;
    }

    public void setLowAge(@Nullable String lowAge) {
        this.lowAge = text(lowAge);
    }

    public String getHighAge() {
        return highAge;
    }

    public void setHighAge(@Nullable String highAge) {
        this.highAge = text(highAge);
    }

    public @Nullable LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(@Nullable LocalDate openedOn) {
        this.openedOn = openedOn;
    }

    public @Nullable LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(@Nullable LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}

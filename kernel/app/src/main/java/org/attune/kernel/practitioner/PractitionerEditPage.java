package org.attune.kernel.practitioner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.InvalidException;
import org.attune.api.time.London;
import org.attune.api.validation.Ids;
import org.attune.kernel.place.Choice;
import org.attune.kernel.place.DistrictService;
import org.jspecify.annotations.Nullable;

/** How somebody works here: their time, their week, what they know most about, where, and who supervises them. */
@Named("practitionerEdit")
@ViewScoped
public class PractitionerEditPage extends EmploymentForm {

    private static final long serialVersionUID = 1L;
    private static final Pattern HOURS = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,4})?");

    @Inject
    PractitionerDirectory directory;

    @Inject
    PractitionerService service;

    @Inject
    DistrictService allDistricts;

    private @Nullable String id;
    private int version;
    private String name = "";
    private List<String> days = List.of();
    private String hoursPerWeek = "";
    private String specialisms = "";
    private List<String> districts = List.of();
    private @Nullable String supervisor;
    private @Nullable Choice presentSupervisor;
    private ArrayList<Choice> present = new ArrayList<>();
    private transient @Nullable List<Choice> choices;

    public void load() {
        PractitionerView view = directory.get(Ids.of(id));
        version = view.version();
        name = view.line().name();
        setEmployment(view.line().employment());
        setStartsOn(view.startsOn());
        setEndsOn(view.line().endsOn());
        days = view.workingDays().stream().map(DayOfWeek::name).toList();
        BigDecimal hours = view.hoursPerWeek();
        hoursPerWeek = hours == null ? "" : hours.stripTrailingZeros().toPlainString();
        specialisms = String.join("\n", view.specialisms());
        present = new ArrayList<>(view.places().districts());
        districts = present.stream().map(one -> one.id().toString()).toList();
        UUID known = view.supervisorId();
        supervisor = known == null ? null : known.toString();
        String knownName = view.line().supervisor();
        presentSupervisor = known == null || knownName == null ? null : new Choice(known, knownName);
    }

    public String save() {
        service.describe(
                Ids.of(id),
                version,
                new Particulars(
                        getEmployment(),
                        getStartsOn(),
                        getEndsOn(),
                        Set.copyOf(days.stream().map(DayOfWeek::valueOf).toList()),
                        hours(),
                        specialisms,
                        districts.stream().map(Ids::of).toList(),
                        Ids.orNull(supervisor)));
        PageNotice.afterRedirect("Saved.");
        return "/practitioners/view.xhtml?faces-redirect=true&id=" + id;
    }

    private @Nullable BigDecimal hours() {
        String typed = hoursPerWeek.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!HOURS.matcher(typed).matches()) {
            throw new InvalidException(
                    "hoursPerWeek", "Enter the hours of a week as a number up to 60, for example 32.5");
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    public DayOfWeek[] getAllDays() {
        return DayOfWeek.values();
    }

    public String dayName(DayOfWeek day) {
        return WorkingDays.name(day);
    }

    /** Those with a live registration today, and the present one even where they have none. */
    public List<Choice> getSupervisors() {
        List<Choice> able = service.supervisors(London.today()).stream()
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
        Choice supervisorNow = presentSupervisor;
        return supervisorNow == null || able.contains(supervisorNow)
                ? able
                : Stream.concat(Stream.of(supervisorNow), able.stream()).toList();
    }

    /** The districts in use, and theirs even where they are retired. */
    public List<Choice> getChoices() {
        List<Choice> known = choices;
        if (known == null) {
            known = Stream.concat(allDistricts.choices().stream(), present.stream())
                    .distinct()
                    .toList();
            choices = known;
        }
        return known;
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

    public String[] getDays() {
        return days.toArray(String[]::new);
    }

    public void setDays(String[] days) {
        this.days = Arrays.asList(days.clone());
    }

    public String getHoursPerWeek() {
        return hoursPerWeek;
    }

    public void setHoursPerWeek(@Nullable String hoursPerWeek) {
        this.hoursPerWeek = hoursPerWeek == null ? "" : hoursPerWeek;
    }

    public String getSpecialisms() {
        return specialisms;
    }

    public void setSpecialisms(@Nullable String specialisms) {
        this.specialisms = specialisms == null ? "" : specialisms;
    }

    public String[] getDistricts() {
        return districts.toArray(String[]::new);
    }

    public void setDistricts(String[] districts) {
        this.districts = Arrays.asList(districts.clone());
    }

    public @Nullable String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable String supervisor) {
        this.supervisor = supervisor;
    }
}

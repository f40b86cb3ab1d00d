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
import org.attune.api.problem.InvalidException;
import org.attune.kernel.look.PageNotice;
import org.attune.kernel.practitioner.PractitionerView.Link;
import org.attune.kernel.time.London;
import org.attune.kernel.web.Ids;
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

    private @Nullable String id;
    private int version;
    private String name = "";
    private List<String> days = List.of();
    private String hoursPerWeek = "";
    private String specialisms = "";
    private String districts = "";
    private @Nullable String supervisor;
    private @Nullable Link presentSupervisor;
    private ArrayList<Link> settings = new ArrayList<>();
    private List<String> kept = List.of();
    private @Nullable String added;
    private transient @Nullable List<Link> choices;

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
        districts = String.join("\n", view.districts());
        UUID known = view.supervisorId();
        supervisor = known == null ? null : known.toString();
        String knownName = view.line().supervisor();
        presentSupervisor = known == null || knownName == null ? null : new Link(known, knownName);
        settings = new ArrayList<>(view.settings());
        kept = settings.stream().map(link -> link.id().toString()).toList();
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
                        districts,
                        Ids.orNull(supervisor),
                        Stream.concat(kept.stream(), Stream.ofNullable(added))
                                .map(Ids::of)
                                .toList()));
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
    public List<Link> getSupervisors() {
        List<Link> able = service.supervisors(London.today()).stream()
                .map(one -> new Link(one.id(), one.name()))
                .toList();
        Link present = presentSupervisor;
        return present == null || able.contains(present)
                ? able
                : Stream.concat(Stream.of(present), able.stream()).toList();
    }

    /** The open settings that are not among theirs yet. */
    public List<Link> getChoices() {
        List<Link> known = choices;
        if (known == null) {
            known = service.settings().stream()
                    .filter(link -> !settings.contains(link))
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

    public String getDistricts() {
        return districts;
    }

    public void setDistricts(@Nullable String districts) {
        this.districts = districts == null ? "" : districts;
    }

    public @Nullable String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(@Nullable String supervisor) {
        this.supervisor = supervisor;
    }

    public List<Link> getSettings() {
        return settings;
    }

    public String[] getKept() {
        return kept.toArray(String[]::new);
    }

    public void setKept(String[] kept) {
        this.kept = Arrays.asList(kept.clone());
    }

    public @Nullable String getAdded() {
        return added;
    }

    public void setAdded(@Nullable String added) {
        this.added = added;
    }
}

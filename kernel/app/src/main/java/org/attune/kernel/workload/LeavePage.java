package org.attune.kernel.workload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.problem.NotFoundException;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** The form of leave: one's own, or that of the person in the address. */
@Named("leaveForm")
@ViewScoped
public class LeavePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LeaveService leave;

    @Inject
    CurrentUser user;

    private @Nullable String id;
    private @Nullable String practitioner;
    private String name = "";
    private int version;
    private @Nullable LeaveKind kind = LeaveKind.ANNUAL;
    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable LeavePart part = LeavePart.WHOLE;
    private transient @Nullable List<InTheWay> inTheWay;

    public void load() {
        if (id == null) {
            UUID whose = practitioner == null ? user.practitionerId() : Ids.of(practitioner);
            if (whose == null) {
                throw new NotFoundException("There is no such practitioner.");
            }
            practitioner = whose.toString();
            name = leave.nameOf(whose);
            return;
        }
        LeaveService.Held held = leave.get(Ids.of(id));
        practitioner = held.practitionerId().toString();
        name = held.name();
        version = held.version();
        kind = held.kind();
        firstDay = held.days().first();
        lastDay = held.days().last().equals(firstDay) ? null : held.days().last();
        part = held.days().part();
    }

    public String save() {
        UUID kept = leave.keep(
                Ids.of(practitioner),
                id == null ? null : Ids.of(id),
                version,
                new LeaveInput(kind, firstDay, lastDay, part));
        if (leave.inTheWay(kept).isEmpty()) {
            PageNotice.afterRedirect("Leave saved.");
            return back();
        }
        PageNotice.afterRedirect("Leave saved. Look at what is in the diary for that time.");
        return "/workload/leave.xhtml?faces-redirect=true&id=" + kept;
    }

    /** Appointments still to come in the time of leave that is kept. */
    public List<InTheWay> getInTheWay() {
        List<InTheWay> known = inTheWay;
        if (known == null) {
            known = id == null ? List.of() : leave.inTheWay(Ids.of(id));
            inTheWay = known;
        }
        return known;
    }

    public String remove() {
        leave.remove(Ids.of(id), version);
        PageNotice.afterRedirect("Leave removed.");
        return back();
    }

    private String back() {
        String day = firstDay == null ? "" : "&day=" + firstDay;
        return "/workload/week.xhtml?faces-redirect=true&id=" + Ids.of(practitioner) + day;
    }

    public boolean isAdding() {
        return id == null;
    }

    public boolean isOwn() {
        return Objects.equals(practitioner, String.valueOf(user.practitionerId()));
    }

    public LeaveKind[] getKinds() {
        return LeaveKind.values();
    }

    public LeavePart[] getParts() {
        return LeavePart.values();
    }

    public String getName() {
        return name;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(@Nullable String practitioner) {
        this.practitioner = practitioner;
    }

    public @Nullable LeaveKind getKind() {
        return kind;
    }

    public void setKind(@Nullable LeaveKind kind) {
        this.kind = kind;
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

    public @Nullable LeavePart getPart() {
        return part;
    }

    public void setPart(@Nullable LeavePart part) {
        this.part = part;
    }
}

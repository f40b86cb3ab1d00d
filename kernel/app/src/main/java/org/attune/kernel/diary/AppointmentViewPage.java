package org.attune.kernel.diary;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One appointment, and the page that asks before it is cancelled. */
@Named("appointmentView")
@ViewScoped
public class AppointmentViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AppointmentService appointments;

    private @Nullable String id;
    private String reason = "";
    private transient @Nullable AppointmentView view;

    public void load() {
        getView();
    }

    public AppointmentView getView() {
        AppointmentView known = view;
        if (known == null) {
            known = appointments.get(Ids.of(id));
            view = known;
        }
        return known;
    }

    public String cancel() {
        UUID appointment = Ids.of(id);
        appointments.cancel(appointment, reason);
        PageNotice.afterRedirect("The appointment is cancelled.");
        return "/diary/appointment.xhtml?faces-redirect=true&id=" + appointment;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

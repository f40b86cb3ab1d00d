package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.attune.api.diary.BookingState;
import org.attune.api.security.CurrentUser;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** One session, with who comes. */
@Named("sessionView")
@ViewScoped
public class SessionViewPage extends OneSession {

    private static final long serialVersionUID = 1L;

    @Inject
    CurrentUser user;

    private @Nullable String appointment;

    /** A diary knows the appointment and not the session. */
    @Override
    public void load() {
        if (getId() == null && appointment != null) {
            setId(sessions.ofAppointment(Ids.of(appointment)).toString());
        }
        super.load();
    }

    public @Nullable String getAppointment() {
        return appointment;
    }

    public void setAppointment(@Nullable String appointment) {
        this.appointment = appointment;
    }

    public String keep() {
        sessions.keep(id());
        return back("The session stays on its day.");
    }

    public boolean isSetting() {
        return user.isSettingOnly();
    }

    /** Those with a place, then those who wait, then those that ended. */
    public List<BookingLine> getWithPlace() {
        return getView().bookings().stream().filter(BookingLine::hasPlace).toList();
    }

    public List<BookingLine> getWaiting() {
        return getView().bookings().stream()
                .filter(one -> one.state() == BookingState.WAITING)
                .toList();
    }

    public List<BookingLine> getEnded() {
        return getView().bookings().stream()
                .filter(one -> !one.hasPlace() && one.state() != BookingState.WAITING)
                .toList();
    }

    /** Whether somebody's place can still be said of: moved, cancelled. */
    public boolean isUpcoming() {
        return getView().session().live() && !getView().begun();
    }
}

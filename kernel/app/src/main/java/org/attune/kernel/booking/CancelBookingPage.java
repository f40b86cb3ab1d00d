package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.attune.api.diary.BookingState;
import org.attune.api.page.PageNotice;
import org.attune.api.validation.Ids;
import org.jspecify.annotations.Nullable;

/** Asks before a place is given back, and says whether that is late. */
@Named("bookingCancel")
@ViewScoped
public class CancelBookingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    BookingService bookings;

    @Inject
    SessionService sessions;

    private @Nullable String id;
    private String reason = "";
    private transient @Nullable BookingLine booking;
    private transient @Nullable SessionView session;

    public void load() {
        getSession();
    }

    public BookingLine getBooking() {
        BookingLine known = booking;
        if (known == null) {
            known = bookings.get(Ids.of(id));
            booking = known;
        }
        return known;
    }

    public SessionView getSession() {
        SessionView known = session;
        if (known == null) {
            known = sessions.get(getBooking().sessionId());
            session = known;
        }
        return known;
    }

    public String cancel() {
        UUID booked = Ids.of(id);
        BookingLine now = bookings.cancel(booked, reason);
        PageNotice.afterRedirect(
                now.state() == BookingState.CANCELLED_LATE ? "Cancelled late." : "The booking is cancelled.");
        return "/sessions/view.xhtml?faces-redirect=true&id=" + now.sessionId();
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

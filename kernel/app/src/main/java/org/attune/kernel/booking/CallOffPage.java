package org.attune.kernel.booking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Asks before a session is cancelled. */
@Named("sessionCallOff")
@ViewScoped
public class CallOffPage extends OneSession {

    private static final long serialVersionUID = 1L;

    private String reason = "";

    public String callOff() {
        sessions.callOff(id(), reason);
        return back("The session is cancelled, and those who booked are told.");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}

package org.attune.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import org.attune.api.time.London;
import org.attune.kernel.web.ListPosition;

/**
 * One open request in the tray.
 *
 * @param accepted whether the work has begun
 */
public record TrayLine(
        UUID request,
        UUID child,
        String name,
        String setting,
        boolean accepted,
        Instant sentAt,
        ConsentSummary consent) {

    ListPosition position() {
        return new ListPosition(sentAt, request);
    }

    public UUID getRequest() {
        return request;
    }

    public String getName() {
        return name;
    }

    public String getSetting() {
        return setting;
    }

    public String getStage() {
        return accepted ? "Accepted" : "Waiting for a decision";
    }

    public String getSent() {
        return London.words(sentAt);
    }

    public ConsentSummary getConsent() {
        return consent;
    }

    /** What stands in the way, by title; empty where nothing does. */
    public String getMissing() {
        return consent.purposes().stream()
                .filter(purpose -> purpose.required() && purpose.state() != ConsentState.GIVEN)
                .map(purpose ->
                        purpose.title() + ": " + purpose.state().getTitle().toLowerCase(java.util.Locale.UK))
                .reduce((one, two) -> one + "; " + two)
                .orElse("");
    }
}

package org.attune.kernel.consent;

import java.util.List;
import java.util.UUID;

/**
 * Where consent for one request stands, for lists and checks.
 *
 * @param purposes what was asked for, in the order it was asked; never empty
 */
public record ConsentSummary(UUID requestId, UUID childId, List<Purpose> purposes) {

    /** The purpose without which no work is done at all. */
    public static final String INVOLVEMENT = "involvement";

    /** @param required whether the request cannot be accepted without it */
    public record Purpose(String key, String title, boolean required, ConsentState state) {}

    /** Everything that the request cannot be accepted without is given. */
    public boolean isLive() {
        return deciding() == ConsentState.GIVEN;
    }

    /** One word for all that is required: the one that stands in the way, or given. */
    public ConsentState getState() {
        return deciding();
    }

    public String getTitle() {
        return switch (deciding()) {
            case REQUESTED -> "Waiting for consent";
            case GIVEN -> "Consent given";
            case REFUSED -> "Consent not given";
            case WITHDRAWN -> "Consent withdrawn";
            case EXPIRED -> "Consent run out";
            case CONTESTED -> "Parents disagree";
        };
    }

    /** The kind of tag that shows it: ok, wait or stop. */
    public String getTone() {
        return deciding().getTone();
    }

    /** Refused weighs more than waiting: nobody need wait for the other answers. */
    private ConsentState deciding() {
        List<ConsentState> needed = purposes.stream()
                .filter(purpose -> purpose.required() || purpose.key().equals(INVOLVEMENT))
                .map(Purpose::state)
                .filter(state -> state != ConsentState.GIVEN)
                .toList();
        return needed.stream()
                .filter(state -> state != ConsentState.REQUESTED)
                .findFirst()
                .orElse(needed.isEmpty() ? ConsentState.GIVEN : ConsentState.REQUESTED);
    }
}

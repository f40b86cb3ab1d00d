package org.attune.plugins.watcher;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.attune.api.diary.BookingChanged;

/** Fails once a booking is committed, before anybody else hears of it. */
@ApplicationScoped
public class FailsAfterwards {

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(1) BookingChanged event) {
        throw new IllegalStateException("The watcher fails after booking " + event.bookingId());
    }
}

package org.attune.plugins.watcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.logging.Logger;
import org.attune.api.diary.BookingChanged;

/** Says in the log what it hears of once it is committed. */
@ApplicationScoped
public class HearsAfterwards {

    private static final Logger LOG = Logger.getLogger(HearsAfterwards.class.getName());

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) BookingChanged event) {
        LOG.info("Heard afterwards of " + event.bookingId() + " " + event.after());
    }
}

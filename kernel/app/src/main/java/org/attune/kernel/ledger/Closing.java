package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.security.CurrentUser;
import org.attune.api.security.Permission;

/** Closes all that is due. One that fails stops no other, and is tried again by the next round. */
@ApplicationScoped
public class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class.getName());

    /** What is carried over to a year that is over too is closed there next. */
    private static final int MOST_YEARS = 10;

    @Inject
    ClosingService service;

    @Inject
    CurrentUser user;

    /** For somebody who asks for it. @return how many were closed */
    public int closeDueForOffice() {
        user.require(Permission.MANAGE_SERVICE);
        return closeDue();
    }

    int closeDue() {
        int closed = 0;
        for (int round = 0; round < MOST_YEARS; round++) {
            int now = close(service.due());
            if (now == 0) {
                break;
            }
            closed += now;
        }
        return closed;
    }

    private int close(List<UUID> due) {
        int closed = 0;
        for (UUID account : due) {
            try {
                service.close(account);
                closed++;
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "Account " + account + " was not closed; the next round tries again", failed);
            }
        }
        return closed;
    }
}

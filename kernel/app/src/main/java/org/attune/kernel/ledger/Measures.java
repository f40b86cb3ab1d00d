package org.attune.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attune.api.consent.ConsentNotNeeded;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.problem.InvalidException;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.security.Permission;
import org.attune.api.security.Requires;
import org.attune.api.security.Unrestricted;

/** How long a day and a session are here. What the ledger holds is in minutes, so a change changes how it is told and no more. */
@ApplicationScoped
@Transactional
@ConsentNotNeeded("Says how long a day is; no work with a child")
public class Measures {

    /** What usually holds: docs/ledger.md. */
    static final int USUAL_DAY = 390;

    static final int USUAL_SESSION = 180;

    private static final int LONGEST = 720;
    private static final int SHORTEST_DAY = 60;
    private static final int SHORTEST_SESSION = 15;

    @Inject
    EntityManager em;

    @Unrestricted("Says how long a day is, and nothing of anybody")
    public TimeMeasure of(LedgerUnit unit) {
        // Hours are the same everywhere.
        if (unit == LedgerUnit.HOURS) {
            return new TimeMeasure(unit, USUAL_DAY, USUAL_SESSION);
        }
        return found().map(own -> new TimeMeasure(unit, own.minutesPerDay(), own.minutesPerSession()))
                .orElseGet(() -> new TimeMeasure(unit, USUAL_DAY, USUAL_SESSION));
    }

    /** @throws InvalidException naming what is too short or too long */
    @Requires(Permission.MANAGE_SERVICE)
    public void set(int minutesPerDay, int minutesPerSession) {
        List<FieldError> errors = new ArrayList<>();
        if (minutesPerDay < SHORTEST_DAY || minutesPerDay > LONGEST) {
            errors.add(new FieldError("day", "Enter the length of a day in minutes, from 60 to 720"));
        }
        if (minutesPerSession < SHORTEST_SESSION || minutesPerSession > LONGEST) {
            errors.add(new FieldError("session", "Enter the length of a session in minutes, from 15 to 720"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidException(errors);
        }
        Optional<LedgerMeasure> own = found();
        if (own.isPresent()) {
            own.get().set(minutesPerDay, minutesPerSession);
        } else {
            em.persist(new LedgerMeasure(minutesPerDay, minutesPerSession));
        }
        em.flush();
    }

    private Optional<LedgerMeasure> found() {
        return em.createQuery("select m from LedgerMeasure m", LedgerMeasure.class)
                .getResultStream()
                .findFirst();
    }
}

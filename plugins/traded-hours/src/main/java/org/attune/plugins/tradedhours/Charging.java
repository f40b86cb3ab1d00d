package org.attune.plugins.tradedhours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.attune.api.casework.ActivityRecorded;

/** Charges work as it is recorded, in the same transaction: where the hours do not cover it, neither is saved. */
@ApplicationScoped
public class Charging {

    @Inject
    LedgerService ledger;

    void charge(@Observes(during = TransactionPhase.IN_PROGRESS) ActivityRecorded activity) {
        ledger.charge(activity);
    }
}

package org.attune.plugins.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.plugin.PluginSettings;

/** The account of the ledger that is the Virtual School's: one a year, in hours. */
@ApplicationScoped
public class Accounts {

    static final String SCHEME = "virtual-school";

    @Inject
    TimeLedger ledger;

    @Inject
    PluginSettings settings;

    private static AccountKey key(LedgerPeriod period) {
        return AccountKey.of(SCHEME, AccountOwner.virtualSchool(), period);
    }

    Optional<LedgerAccount> find(LedgerPeriod period) {
        return ledger.find(key(period));
    }

    /** On today's terms, held against others until the transaction ends. */
    LedgerAccount hold(LedgerPeriod period) {
        return ledger.open(key(period), rules().terms());
    }

    /** How people say hours here. */
    TimeMeasure measure() {
        return ledger.measure(LedgerUnit.HOURS);
    }

    VirtualSchoolSettings rules() {
        return settings.get(VirtualSchoolSettings.class);
    }
}

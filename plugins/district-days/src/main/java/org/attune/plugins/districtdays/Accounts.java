package org.attune.plugins.districtdays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.TimeLedger;
import org.attune.api.ledger.TimeMeasure;
import org.attune.api.plugin.PluginSettings;
import org.attune.api.problem.RefusedException;

/** Which accounts of the ledger are ours: one for each district and year, counted in days. */
@ApplicationScoped
public class Accounts {

    static final String SCHEME = "district-days";

    @Inject
    TimeLedger ledger;

    @Inject
    PluginSettings settings;

    static AccountKey key(UUID districtId, LedgerPeriod period) {
        return AccountKey.of(SCHEME, AccountOwner.district(districtId), period);
    }

    Optional<LedgerAccount> find(UUID districtId, LedgerPeriod period) {
        return ledger.find(key(districtId, period));
    }

    /** On today's terms, held against others until the transaction ends. */
    LedgerAccount hold(UUID districtId, LedgerPeriod period) {
        return ledger.open(key(districtId, period), rules().terms(measure()));
    }

    /** How people say days here. */
    TimeMeasure measure() {
        return ledger.measure(LedgerUnit.DAYS);
    }

    DistrictDaysSettings rules() {
        return settings.get(DistrictDaysSettings.class);
    }

    /**
     * @param needed what it would take of what is free, in minutes
     * @throws RefusedException where there is not so much
     */
    void requireFree(LedgerAccount account, int needed) {
        if (needed > account.available()) {
            throw new RefusedException(
                    "no-days-left",
                    "%s has %s free for %s, and this would need %s. Nothing was saved. Drop or shorten other work, or ask for days of another district."
                            .formatted(
                                    account.key().owner().name(),
                                    measure().words(account.available()),
                                    account.key().period().words(),
                                    measure().words(needed)));
        }
    }
}

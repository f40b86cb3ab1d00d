package org.attune.plugins.tradedhours;

import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;

/** Which accounts of the ledger are ours: one for each setting and academic year. */
final class Account {

    static final String SCHEME = "traded-hours";

    private Account() {}

    static AccountKey key(UUID settingId, AcademicYear year) {
        return AccountKey.of(SCHEME, AccountOwner.setting(settingId), year.period());
    }
}

package org.attune.kernel.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.attune.api.ledger.AccountKey;
import org.attune.api.ledger.AccountOwner;
import org.attune.api.ledger.AccountTerms;
import org.attune.api.ledger.CarryOver;
import org.attune.api.ledger.LedgerAccount;
import org.attune.api.ledger.LedgerPeriod;
import org.attune.api.ledger.LedgerUnit;
import org.attune.api.ledger.OwnerKind;
import org.attune.api.ledger.YearKind;
import org.attune.kernel.web.Json;
import org.jspecify.annotations.Nullable;

/** An account as the function {@code attune.ledger_json} tells it. */
public record AccountRow(
        UUID id,
        String scheme,
        String key,
        OwnerKind ownerKind,
        @Nullable UUID ownerId,
        String owner,
        YearKind yearKind,
        int year,
        LedgerUnit unit,
        int overdraft,
        CarryOver carryOver,
        int carryLimit,
        int closeAfterDays,
        @Nullable LocalDate closedOn,
        int supplied,
        int available,
        int reserved,
        int used,
        int expired,
        int moved) {

    static LedgerAccount read(String json) {
        return Json.mapper().fromJson(json, AccountRow.class).account();
    }

    private LedgerAccount account() {
        return new LedgerAccount(
                id,
                new AccountKey(
                        scheme, key, new AccountOwner(ownerKind, ownerId, owner), new LedgerPeriod(yearKind, year)),
                new AccountTerms(unit, overdraft, carryOver, carryLimit, closeAfterDays),
                closedOn,
                -supplied,
                -moved,
                reserved,
                used,
                expired,
                available);
    }
}

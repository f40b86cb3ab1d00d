package org.attune.launcher.audit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Follows the batches one by one: each must hold what it says, and the hash of the one before. */
final class Chain {

    private final SealedAudit audit;
    private final Outcome outcome;
    private @Nullable Batch before;

    Chain(SealedAudit audit, Outcome outcome) {
        this.audit = audit;
        this.outcome = outcome;
    }

    /** When the batch before the next one was sealed, in seconds since 1970; 0 where there is none. */
    double sealedBefore() {
        return before == null ? 0 : before.sealedAtSeconds();
    }

    void follow(Batch batch) throws SQLException {
        outcome.sawBatch();
        Batch last = before;
        long expected = last == null ? 1 : last.number() + 1;
        if (batch.number() != expected) {
            outcome.fault(
                    batch.number() == expected + 1
                            ? "batch " + expected + ": it is gone"
                            : "batches " + expected + " to " + (batch.number() - 1) + ": they are gone");
        } else if (!Arrays.equals(batch.previous(), last == null ? new byte[Hashes.SIZE] : last.hash())) {
            outcome.fault(
                    batch.number(),
                    null,
                    "it does not follow from the batch before, which was changed or put in another's place");
        }
        if (!Arrays.equals(batch.hash(), batch.computedHash())) {
            outcome.fault(batch.number(), null, "what it says of itself was changed");
        }
        leaves(batch);
        before = batch;
    }

    private void leaves(Batch batch) throws SQLException {
        boolean ends = batch.hasItsEnds();
        if (!ends) {
            outcome.fault(batch.number(), null, "its list of entries was made shorter or longer");
        }
        if (!batch.hasItsRoot()) {
            @Nullable UUID first = audit.firstOutOfOrder(
                            batch.leaves().stream().map(Batch.Leaf::id).toList())
                    .orElse(null);
            outcome.fault(
                    batch.number(),
                    first,
                    first == null
                            ? "its list of entries was rewritten, so some entry of it may have been changed"
                            : "the order of its entries was changed");
        }
    }
}

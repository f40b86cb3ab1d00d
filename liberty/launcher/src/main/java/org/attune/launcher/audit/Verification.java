package org.attune.launcher.audit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one authority's batches and entries once, side by side, and compares each entry with what was sealed. Both come in
 * about the same order, so only those that wait for their counterpart are kept: ten million entries need no more memory
 * than ten thousand.
 */
final class Verification {

    /** No transaction is open for so long; an entry that is older than the batch before by more was put in later. */
    private static final double LATE_SECONDS = 24 * 60 * 60;

    private static final int WAITING_AT_MOST = 100_000;

    private final SealedAudit audit;
    private final Outcome outcome = new Outcome();
    private final Chain chain;

    /** What a batch lists and the entries have not come to yet, by id as PostgreSQL orders them. */
    private final TreeMap<UUID, Sealed> listed = new TreeMap<>(Verification::compare);

    /** Entries that no batch has listed so far. */
    private final Map<UUID, Entry> unlisted = new HashMap<>();

    private final Map<UUID, Optional<SealedAudit.Erasure>> erasures = new HashMap<>();
    private UUID reached = new UUID(0, 0);

    /** @param sealedBefore when the batch before its own was sealed */
    private record Sealed(long batch, byte[] leaf, double sealedBefore) {}

    Verification(SealedAudit audit) {
        this.audit = audit;
        this.chain = new Chain(audit, outcome);
    }

    Outcome run() throws SQLException {
        try (SealedAudit.Rows<Batch> batches = audit.batches();
                SealedAudit.Rows<Entry> entries = audit.entries()) {
            while (batches.hasNext() || entries.hasNext()) {
                if (batches.hasNext()
                        && (!entries.hasNext() || listed.isEmpty() || unlisted.size() > WAITING_AT_MOST)) {
                    list(batches.next());
                } else if (entries.hasNext()) {
                    meet(entries.next());
                }
            }
        }
        listed.forEach(this::missing);
        unlisted.values().forEach(this::neverSealed);
        return outcome;
    }

    private void list(Batch batch) throws SQLException {
        double sealedBefore = chain.sealedBefore();
        chain.follow(batch);
        for (Batch.Leaf leaf : batch.leaves()) {
            Sealed sealed = new Sealed(batch.number(), leaf.hash(), sealedBefore);
            Entry entry = unlisted.remove(leaf.id());
            if (entry != null) {
                compare(entry, sealed);
            } else if (compare(leaf.id(), reached) <= 0) {
                missing(leaf.id(), sealed);
            } else if (listed.put(leaf.id(), sealed) != null) {
                outcome.fault(batch.number(), leaf.id(), "it was sealed twice");
            }
        }
    }

    private void meet(Entry entry) throws SQLException {
        outcome.sawEntry();
        reached = entry.id();
        Sealed sealed = listed.remove(entry.id());
        if (sealed == null) {
            unlisted.put(entry.id(), entry);
        } else {
            compare(entry, sealed);
        }
        // The entries come in this order: whatever they have passed does not come any more.
        Iterator<Map.Entry<UUID, Sealed>> passed =
                listed.headMap(entry.id()).entrySet().iterator();
        while (passed.hasNext()) {
            Map.Entry<UUID, Sealed> gone = passed.next();
            missing(gone.getKey(), gone.getValue());
            passed.remove();
        }
    }

    private void compare(Entry entry, Sealed sealed) throws SQLException {
        if (entry.erasure() != null || entry.salt() == null) {
            erased(entry, sealed);
        } else if (!Arrays.equals(entry.computedLeaf(), sealed.leaf())) {
            outcome.fault(sealed.batch(), entry.id(), "its content was changed after it was sealed");
        } else if (!Arrays.equals(entry.leaf(), sealed.leaf())) {
            outcome.fault(sealed.batch(), entry.id(), "its hash was changed after it was sealed");
        }
        if (entry.at() < sealed.sealedBefore() - LATE_SECONDS) {
            outcome.fault(
                    sealed.batch(),
                    entry.id(),
                    "it was put in late: it says that it is more than a day older than the batch before");
        }
    }

    private void erased(Entry entry, Sealed sealed) throws SQLException {
        Optional<SealedAudit.Erasure> erasure = erasure(entry.erasure());
        if (erasure.isEmpty() || !java.util.Objects.equals(erasure.get().childId(), entry.childId())) {
            outcome.fault(sealed.batch(), entry.id(), "its content is gone, and no erasure of it is recorded");
        } else if (!Arrays.equals(entry.leaf(), sealed.leaf())) {
            outcome.fault(sealed.batch(), entry.id(), "its content was erased, and its hash was changed since");
        } else {
            outcome.sawErased(erasure.get().words());
        }
    }

    private Optional<SealedAudit.Erasure> erasure(@Nullable UUID id) throws SQLException {
        if (id == null) {
            return Optional.empty();
        }
        Optional<SealedAudit.Erasure> known = erasures.get(id);
        if (known == null) {
            known = audit.erasure(id);
            erasures.put(id, known);
        }
        return known;
    }

    private void missing(UUID id, Sealed sealed) {
        outcome.fault(sealed.batch(), id, "it is gone");
    }

    private void neverSealed(Entry entry) {
        if (entry.isDue()) {
            outcome.fault(
                    "entry " + entry.id()
                            + ": it is in no batch, though everything of its time is sealed: it was put in late, or taken out of a batch");
        } else {
            outcome.waits();
        }
    }

    /** Java compares the halves of an id as signed numbers, PostgreSQL its bytes. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}

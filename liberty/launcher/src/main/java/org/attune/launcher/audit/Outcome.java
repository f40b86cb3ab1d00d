package org.attune.launcher.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of checking one authority: what is wrong, each a plain sentence that names batch and entry, and the counts. */
public final class Outcome {

    /** Beyond so many, further ones are counted only. */
    private static final int LISTED = 200;

    private final List<String> faults = new ArrayList<>();
    private final Map<String, Long> erased = new LinkedHashMap<>();
    private long faultCount;
    private long entryCount;
    private long batchCount;
    private long waitingCount;

    void fault(long batch, @Nullable UUID entry, String words) {
        fault("batch " + batch + (entry == null ? "" : ", entry " + entry) + ": " + words);
    }

    void fault(String words) {
        faultCount++;
        if (faults.size() < LISTED) {
            faults.add(words);
        }
    }

    void sawErased(String words) {
        erased.merge(words, 1L, Long::sum);
    }

    void sawEntry() {
        entryCount++;
    }

    void sawBatch() {
        batchCount++;
    }

    void waits() {
        waitingCount++;
    }

    /** Whether everything is as it was written. */
    public boolean isWhole() {
        return faultCount == 0;
    }

    /** What is wrong, in the order in which it was found; the first few hundred of it. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many things are wrong. */
    public long faultCount() {
        return faultCount;
    }

    /** How many entries were erased for each reason, as sentences. */
    public List<String> erasures() {
        return erased.entrySet().stream()
                .map(one -> one.getValue()
                        + (one.getValue() == 1 ? " entry was erased " : " entries were erased ")
                        + one.getKey())
                .toList();
    }

    /** The entries that were read. */
    public long entries() {
        return entryCount;
    }

    /** The batches that were read. */
    public long batches() {
        return batchCount;
    }

    /** The entries that wait to be sealed. */
    public long waiting() {
        return waitingCount;
    }
}

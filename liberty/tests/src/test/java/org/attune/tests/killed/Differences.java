package org.attune.tests.killed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Two ledgers side by side. */
final class Differences {

    private Differences() {}

    /**
     * @param outside what was acknowledged, by what it is known by
     * @param inside what is kept
     */
    static <K extends Comparable<K>, V> List<String> between(String what, Map<K, V> outside, Map<K, V> inside) {
        TreeSet<K> all = new TreeSet<>(outside.keySet());
        all.addAll(inside.keySet());
        List<String> found = new ArrayList<>();
        for (K key : all) {
            if (!Objects.equals(outside.get(key), inside.get(key))) {
                found.add(what + ", " + key + ": acknowledged " + outside.get(key) + ", kept " + inside.get(key));
            }
        }
        return found;
    }
}

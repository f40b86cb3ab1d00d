package org.attune.testkit.conformance;

import java.util.ArrayList;
import java.util.List;

/** What a check has found out. */
final class Findings {

    /** Of one kind of fault an operator needs no more examples. */
    private static final int EXAMPLES = 12;

    private final List<String> faults = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final List<String> unchecked = new ArrayList<>();

    /** How it ends. */
    enum Result {
        PASS,
        FAIL,
        NOT_CHECKED
    }

    /** Something is wrong. */
    void fault(String fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void faults(List<String> more) {
        more.forEach(this::fault);
    }

    /** What was looked at, or what could not be: for whoever reads the result. */
    void seen(String what) {
        seen.add(what);
    }

    /** @return such as "1 page" and "2 classes" */
    static String count(long number, String one) {
        return number + " " + one + (number == 1 ? "" : one.endsWith("s") ? "es" : "s");
    }

    /** The check could not be made at all. */
    void notChecked(String why) {
        unchecked.add(why);
    }

    Result result() {
        if (!faults.isEmpty()) {
            return Result.FAIL;
        }
        return unchecked.isEmpty() ? Result.PASS : Result.NOT_CHECKED;
    }

    /** Each a line: first what is wrong. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(faults.subList(0, Math.min(EXAMPLES, faults.size())));
        if (faults.size() > EXAMPLES) {
            lines.add("and " + (faults.size() - EXAMPLES) + " more of these");
        }
        lines.addAll(unchecked);
        lines.addAll(seen);
        return lines;
    }
}

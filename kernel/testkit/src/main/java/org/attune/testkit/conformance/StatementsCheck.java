package org.attune.testkit.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.attune.testkit.database.StatementCounter;
import org.attune.testkit.http.Visitor;

/** How many statements a page costs: no more than it may, and no more where there are more rows. */
final class StatementsCheck implements Check {

    private static final String FILE = "META-INF/attune/verify.properties";
    private static final String KEY = "statements";
    private static final String DEFAULT = "60";
    private static final int COPIES = 10;

    /** What is asked once where there is something is no question per row. */
    private static final int ONCE = 1;

    private static final int TRIES = 3;
    private static final int TRIES_IN_DOUBT = 8;

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public void run(Subject subject, Findings findings) {
        Map<String, Long> few = new LinkedHashMap<>();
        for (String address : new TreeSet<>(subject.open().keySet())) {
            few.put(address, cost(subject, address, TRIES).count());
        }
        Map<String, Integer> made = subject.rows().multiply(subject.there().id(), COPIES);
        long most = 0;
        for (Map.Entry<String, Long> before : few.entrySet()) {
            String address = before.getKey();
            StatementCounter.Cost after = cost(subject, address, TRIES);
            int limit = limit(subject, address);
            if (after.count() > Math.min(limit, before.getValue())) {
                after = cost(subject, address, TRIES_IN_DOUBT);
            }
            most = Math.max(most, after.count());
            if (after.count() > limit) {
                findings.fault(
                        "The page " + address + " costs " + after.count() + " statements, and may cost " + limit + ".");
            }
            if (after.count() > before.getValue() + ONCE) {
                findings.fault("The page " + address + " costs " + before.getValue() + " statements, and "
                        + after.count() + " with more rows. Most often: "
                        + after.statements().stream().limit(2).toList());
            }
        }
        findings.seen(Findings.count(few.size(), "page") + ", the dearest " + Findings.count(most, "statement"));
        made.values().removeIf(count -> count > 0);
        if (!made.isEmpty()) {
            findings.seen("not seen: what more rows cost of " + String.join(", ", made.keySet())
                    + ", whose rules let no copy be made");
        }
    }

    private static StatementCounter.Cost cost(Subject subject, String address, int tries) {
        Visitor person = java.util.Objects.requireNonNull(subject.open().get(address));
        return subject.attune().database().statements().of(tries, () -> person.openOnce(address));
    }

    /** What the jar says of this page, or of all, or what holds for everybody. */
    private static int limit(Subject subject, String address) {
        Properties says = subject.plugin().words(FILE);
        String page = address.replaceAll("^/plugins/[^/]+/|\\?.*$", "");
        return Integer.parseInt(says.getProperty(KEY + "." + page, says.getProperty(KEY, DEFAULT))
                .strip());
    }
}

package org.attune.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * What the gates cost: a read of one child, in a transaction of its own, with the gate before it against the same read without.
 * The reads are done inside the server, for a practitioner who is signed in, by the plugin {@code gates}.
 */
final class Gates {

    private static final int ROUNDS = 20;
    private static final int READS = 1_000;
    private static final List<String> KINDS = List.of("none", "consent", "registration");

    private final Visitor practitioner;
    private final Statements statements;
    private final UUID child;

    private Gates(Visitor practitioner, Statements statements, UUID child) {
        this.practitioner = practitioner;
        this.statements = statements;
        this.child = child;
    }

    /** @param child one to whose involvement there is consent */
    static List<Figure> measure(Installation installation, Authority authority, UUID child) throws Exception {
        return new Gates(authority.signedIn("ep"), new Statements(installation), child).all();
    }

    private List<Figure> all() throws Exception {
        rounds();
        Map<String, Double> nanos = rounds();
        double open = nanos.getOrDefault("none", 0.0);
        double plain = statements.of(() -> read("none"));
        List<Figure> figures = new ArrayList<>();
        for (String gate : KINDS.subList(1, KINDS.size())) {
            double gated = nanos.getOrDefault(gate, 0.0);
            double sent = statements.of(() -> read(gate));
            figures.add(Figure.of(
                    "A call behind the gate of " + gate + ", against the same call without it",
                    gated / open,
                    "",
                    String.format(
                            "%d rounds of %d calls in turn, %.3f ms and %.3f ms each",
                            ROUNDS, READS, millis(gated), millis(open))));
            figures.add(Figure.of(
                    "A call behind the gate of " + gate + ": statements more than without it",
                    (sent - plain) / READS,
                    "1",
                    "pg_stat_statements"));
        }
        return figures;
    }

    private static double millis(double nanos) {
        return nanos / 1e6 / ROUNDS / READS;
    }

    /** Nanoseconds for each kind. */
    private Map<String, Double> rounds() {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            KINDS.forEach(gate -> sums.merge(gate, read(gate), Double::sum));
        }
        return sums;
    }

    private double read(String gate) {
        return Double.parseDouble(practitioner
                .openOnce("/plugins/gates/gates.xhtml?gate=" + gate + "&child=" + child + "&times=" + READS)
                .expect(200)
                .page()
                .select("#nanos")
                .text());
    }
}

package org.attune.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.attune.launcher.installation.Installation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Program;
import org.attune.testkit.http.Visitor;

/**
 * What the gate of plugins costs. Inside the server: a method that the kernel calls as a plugin's observer (is the plugin on? who
 * observes? the watch over time and memory), against the same method called as a bean's. Over REST: an operation of a plugin,
 * against the kernel's own that runs the same code, {@code GET /api/v1/capacity}.
 */
final class PluginGateCost {

    /** How much the gate may add to an operation. Nothing in the design says. */
    private static final String TARGET = "1.5";

    private static final String OPERATION = "An operation of a plugin, against the kernel’s own of the same code";

    /**
     * How often.
     *
     * @param rounds of calls and of requests
     * @param calls in one round, of each kind
     * @param requests in one round, of each kind
     * @param warmUp requests of each kind before the first round
     */
    record Size(int rounds, int calls, int requests, int warmUp) {

        static final Size USUAL = new Size(20, 20_000, 200, 5_000);
    }

    private final Size size;
    private final Visitor person;
    private final Program program;
    private final Statements statements;

    private PluginGateCost(Installation installation, Authority authority, Size size) {
        this.size = size;
        this.person = authority.signedIn("principal");
        this.program = authority.program();
        this.statements = new Statements(installation);
    }

    /** @param authority one that the plugin {@code gates} may be switched on for */
    static List<Figure> measure(Installation installation, Authority authority) throws Exception {
        return measure(installation, authority, Size.USUAL);
    }

    static List<Figure> measure(Installation installation, Authority authority, Size size) throws Exception {
        switchOn(installation, authority);
        return new PluginGateCost(installation, authority, size).all();
    }

    private static void switchOn(Installation installation, Authority authority) throws SQLException {
        try (Connection owner = installation.database().access().openAsOwner()) {
            owner.setAutoCommit(false);
            Rows.enter(owner, authority.id());
            try (PreparedStatement insert = owner.prepareStatement(
                    "insert into attune.plugin_activation (tenant_id, plugin_id, enabled) values (?, 'gates', true)"
                            + " on conflict do nothing")) {
                insert.setInt(1, authority.id());
                insert.executeUpdate();
            }
            owner.commit();
        }
    }

    private List<Figure> all() throws Exception {
        Calls calls = calls();
        Operations operations = operations();
        double gate = calls.gated - calls.direct;
        return List.of(
                Figure.of(
                        "A call of a plugin through its gate, against the same call directly",
                        calls.gated / calls.direct,
                        "",
                        String.format(
                                "medians of %d rounds of %d calls in turn: %.0f ns and %.1f ns each; the event that makes the"
                                        + " kernel call costs %.0f ns where nobody observes it, and that is taken off",
                                size.rounds, size.calls, calls.gated, calls.direct, calls.unheard)),
                Figure.of(
                        "A call of a plugin through its gate: its share of a plugin’s operation, in percent",
                        100 * gate / (operations.plugin * 1e6),
                        "1",
                        String.format("%.0f ns of %.2f ms", gate, operations.plugin)),
                Figure.of(
                        OPERATION + ": time",
                        operations.plugin / operations.kernel,
                        TARGET,
                        String.format(
                                "medians of %d requests each in turn: %.2f ms and %.2f ms; the gate and the way through it"
                                        + " are %.0f percent of the plugin’s",
                                size.rounds * size.requests,
                                operations.plugin,
                                operations.kernel,
                                100 * (1 - operations.kernel / operations.plugin))),
                Figure.of(
                        OPERATION + ": statements more",
                        operations.statementsMore,
                        "3",
                        "pg_stat_statements, with BEGIN and COMMIT"));
    }

    /** Nanoseconds of one; what publishing costs is taken off the gated call. */
    private record Calls(double direct, double gated, double unheard) {}

    private Calls calls() {
        double[] direct = new double[size.rounds];
        double[] gated = new double[size.rounds];
        double[] unheard = new double[size.rounds];
        for (int round = -size.rounds; round < size.rounds; round++) {
            // The rounds before the first are the warm-up.
            int counted = Math.max(0, round);
            direct[counted] = nanos("direct");
            unheard[counted] = nanos("unheard");
            gated[counted] = nanos("gated") - unheard[counted];
        }
        return new Calls(Quantiles.median(direct), Quantiles.median(gated), Quantiles.median(unheard));
    }

    private double nanos(String way) {
        return Double.parseDouble(person.openOnce("/plugins/gates/calls.xhtml?way=" + way + "&times=" + size.calls)
                        .expect(200)
                        .page()
                        .select("#nanos")
                        .text())
                / size.calls;
    }

    /** Milliseconds of one. */
    private record Operations(double plugin, double kernel, double statementsMore) {}

    private Operations operations() throws Exception {
        String day = LocalDate.now(java.time.ZoneId.of("Europe/London")).toString();
        String kernel = "capacity?from=" + day + "&to=" + day;
        String plugin = "plugins/gates/" + kernel;
        if (!program.get(plugin).text().equals(program.get(kernel).expect(200).text())) {
            throw new IllegalStateException("The two operations do not answer the same");
        }
        requests(plugin, size.warmUp);
        requests(kernel, size.warmUp);
        double[] ofPlugin = new double[size.rounds * size.requests];
        double[] ofKernel = new double[size.rounds * size.requests];
        for (int i = 0; i < ofPlugin.length; i++) {
            ofPlugin[i] = millis(plugin);
            ofKernel[i] = millis(kernel);
        }
        double more = statements.of(() -> requests(plugin, ofPlugin.length))
                - statements.of(() -> requests(kernel, ofKernel.length));
        return new Operations(Quantiles.median(ofPlugin), Quantiles.median(ofKernel), more / ofPlugin.length);
    }

    private void requests(String path, int times) {
        for (int i = 0; i < times; i++) {
            program.get(path).expect(200);
        }
    }

    private double millis(String path) {
        long before = System.nanoTime();
        program.get(path).expect(200);
        return (System.nanoTime() - before) / 1e6;
    }
}

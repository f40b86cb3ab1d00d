package org.attune.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attune.api.security.Role;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * Every authority in England with other plugins on than any other, and programs that ask all of them in turn, while administrators
 * switch plugins on and off, one after the other without a pause, against the same while nobody does. An answer that is wrong (200 of
 * a plugin that is off, 404 of one that is on) ends the benchmark.
 */
final class PluginSwitching {

    /** Whoever never stops switching may take what a fifth client takes. Nothing in the design says. */
    private static final String TARGET = "0.8";

    private static final int PLUGINS = 8;
    private static final int SUBSETS = 1 << PLUGINS;

    /** Has no divisor in common with the number of subsets, so that no two authorities have the same. */
    private static final int STEP = 73;

    /**
     * How much.
     *
     * @param rounds of each of the two
     * @param seconds that a round takes
     */
    record Size(int authorities, int clients, int rounds, int seconds) {

        static final Size USUAL = new Size(153, 4, 8, 5);
    }

    private final Size size;
    private final List<PluginSwitch> switches;
    private final ExecutorService clients;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger turned = new AtomicInteger();
    private final List<Double> untilSeen = new ArrayList<>();

    private PluginSwitching(Size size, List<PluginSwitch> switches) {
        this.size = size;
        this.switches = switches;
        this.clients = Executors.newFixedThreadPool(size.clients + 1);
    }

    /** @param work a folder that may be filled */
    static List<Figure> measure(Path release, Path work) throws Exception {
        return measure(release, work, Size.USUAL);
    }

    static List<Figure> measure(Path release, Path work, Size size) throws Exception {
        Path folder = Files.createDirectories(work.resolve("switching"));
        Path authorities = folder.resolve("tenants");
        Settings settings = Prepared.settings(release, authorities, folder.resolve("home"));
        try (Installation installation = Installation.open(settings, Map.of())) {
            installation.migrate();
            Prepared.approve(installation, PluginCopies.make(release, folder.resolve("copies"), PLUGINS));
            NewTenantFolder tenants = new NewTenantFolder(authorities);
            for (int i = 0; i < size.authorities; i++) {
                MadeAuthority.write(tenants, i, on(i), Role.ADMINISTRATOR);
            }
            Prepared.complete(installation);
            installation.startServer();
            return new PluginSwitching(size, switches(authorities, settings, size.authorities)).all();
        }
    }

    private static boolean isOn(int authority, int plugin) {
        return (authority * STEP % SUBSETS >> plugin & 1) == 1;
    }

    private static List<String> on(int authority) {
        return IntStream.range(0, PLUGINS)
                .filter(plugin -> isOn(authority, plugin))
                .mapToObj(PluginCopies::id)
                .toList();
    }

    /** Plugin by plugin, so that one request after the other is another authority's. */
    private static List<PluginSwitch> switches(Path authorities, Settings settings, int count) {
        List<Authority> all = IntStream.range(0, count)
                .mapToObj(i -> Authority.read(MadeAuthority.slug(i), authorities, settings))
                .toList();
        List<Visitor> admins = all.stream().map(one -> one.signedIn("admin")).toList();
        List<PluginSwitch> switches = new ArrayList<>();
        for (int plugin = 0; plugin < PLUGINS; plugin++) {
            for (int i = 0; i < count; i++) {
                switches.add(new PluginSwitch(all.get(i), admins.get(i), PluginCopies.id(plugin), isOn(i, plugin)));
            }
        }
        return switches;
    }

    private List<Figure> all() throws Exception {
        try {
            rounds();
            untilSeen.clear();
            return figures(rounds());
        } finally {
            clients.shutdownNow();
        }
    }

    /** Requests that were answered while nobody switched, and while somebody did. */
    private record Answered(double quiet, double busy) {}

    private Answered rounds() throws Exception {
        double quiet = 0;
        double busy = 0;
        for (int round = 0; round < size.rounds; round++) {
            quiet += round(false);
            busy += round(true);
        }
        return new Answered(quiet, busy);
    }

    private List<Figure> figures(Answered answered) {
        double seconds = (double) size.rounds * size.seconds;
        double[] times = untilSeen.stream().mapToDouble(Double::doubleValue).toArray();
        String of = size.authorities + " authorities with different plugins on";
        return List.of(
                Figure.of(
                        of + ": requests a second while plugins are switched, against nobody switching",
                        answered.busy / answered.quiet,
                        TARGET,
                        String.format(
                                "%d rounds of %d s of each in turn, %d clients: %.0f and %.0f a second, beside %.1f switches a"
                                        + " second; no wrong answer among %.0f",
                                size.rounds,
                                size.seconds,
                                size.clients,
                                answered.busy / seconds,
                                answered.quiet / seconds,
                                times.length / seconds,
                                answered.quiet + answered.busy)),
                Figure.of(
                        of + ": from pressing the switch until the plugin has answered so, ms",
                        Quantiles.median(times),
                        "",
                        String.format(
                                "median of %d under that load; p95 %.0f ms. The first request after the page’s answer always saw it",
                                times.length, Quantiles.p95(times))));
    }

    /** @return how many requests were answered */
    private double round(boolean switching) throws Exception {
        long end = System.nanoTime() + size.seconds * 1_000_000_000L;
        List<Callable<Integer>> work = new ArrayList<>();
        for (int client = 0; client < size.clients; client++) {
            work.add(() -> askUntil(end));
        }
        if (switching) {
            work.add(() -> turnUntil(end));
        }
        int answered = 0;
        for (Future<Integer> done : clients.invokeAll(work)) {
            answered += done.get();
        }
        return answered;
    }

    private int askUntil(long end) {
        int answered = 0;
        while (System.nanoTime() < end) {
            switches.get(Math.floorMod(asked.getAndIncrement(), switches.size()))
                    .ask();
            answered++;
        }
        return answered;
    }

    /** One client alone: no two turn the same. What it sees itself is not counted. */
    private int turnUntil(long end) {
        while (System.nanoTime() < end) {
            untilSeen.add(
                    switches.get(turned.getAndIncrement() % switches.size()).turn());
        }
        return 0;
    }
}

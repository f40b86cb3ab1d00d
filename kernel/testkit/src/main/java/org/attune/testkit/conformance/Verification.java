package org.attune.testkit.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.attune.launcher.settings.Distribution;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.state.LauncherLog;
import org.attune.testkit.Attune;
import org.attune.testkit.Await;
import org.attune.testkit.ServerLog;
import org.attune.testkit.TestInstallation;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/**
 * Puts jars through the conformance suite, in an installation that is thrown away: the program that {@code attune plugin verify}
 * starts in a process of its own. Exit code 0: all checks passed.
 */
public final class Verification {

    /** What everything bears that the first authority has. */
    static final String WORD = "Quillback";

    /** What is said of checks that need it. */
    static final String NOT_RUNNING = "The plugin does not take part.";

    /** What a call into a plugin may ask for. */
    static final int MEGABYTES = 384;

    private static final Duration DEMO_AT_MOST = Duration.ofMinutes(4);
    private static final List<String> PEOPLE = List.of("principal", "admin", "ep", "support", "senco");
    private static final List<Check> CHECKS = List.of(
            new ClassesCheck(),
            new MigrationsCheck(),
            new TablesCheck.TenantTables(),
            new TablesCheck.Audit(),
            new TablesCheck.SubjectAccess(),
            new OffCheck(),
            new PagesCheck(),
            new TenantLeaksCheck(),
            new StatementsCheck(),
            new AccessibilityCheck(),
            new LimitsCheck());

    private final Order order;
    private boolean failed;

    /** From outside, by time or by Ctrl-C: what fails from then on is no fault of a plugin, and is not printed. */
    private volatile boolean ended;

    private Verification(Order order) {
        this.order = order;
    }

    /** Takes what to do from system properties: see {@link Order}. */
    public static void main(String[] none) {
        LauncherLog.quietScreen();
        Verification verification = new Verification(Order.ofProcess());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> verification.ended = true));
        try {
            verification.run();
        } catch (IOException | RuntimeException | Error brokenOff) {
            verification.say("The verification broke off: " + brokenOff);
            verification.failed = true;
        }
        // Ends what was started, too.
        System.exit(verification.failed ? 1 : 0);
    }

    private void run() throws IOException {
        List<PluginUnderTest> plugins = new ArrayList<>();
        for (Path jar : order.jars()) {
            PluginUnderTest plugin = PluginUnderTest.read(jar);
            if (plugin.says().isFit()) {
                plugins.add(plugin);
            } else {
                heading(plugin);
                Findings unfit = new Findings();
                unfit.faults(plugin.says().reasons());
                print("jar", unfit);
            }
        }
        if (!plugins.isEmpty()) {
            look(plugins);
        }
    }

    private void look(List<PluginUnderTest> plugins) throws IOException {
        // Minutes pass before the first check; until then these are the lines that say how far it is.
        say("Starting a database and a server of its own, which takes a minute or two.");
        Attune attune = start(plugins);
        Runtime.getRuntime().addShutdownHook(new Thread(attune::close));
        ServerLog log = ServerLog.of(attune);
        say("Filling two authorities with the demonstration.");
        Await.until(
                "the demonstration of both authorities",
                DEMO_AT_MOST,
                () -> attune.database().isDemoLoaded() || log.hasDemoFailed());
        Map<String, List<Visitor>> people = new TreeMap<>();
        for (String slug : List.of(TwoAuthorities.THERE, TwoAuthorities.BESIDE)) {
            people.put(slug, signIn(attune.at(slug)));
        }
        for (PluginUnderTest plugin : plugins) {
            heading(plugin);
            Subject subject = new Subject(
                    plugin,
                    order,
                    attune,
                    log,
                    released(plugin),
                    people,
                    new Rows(attune.database(), plugin.schema()),
                    new TreeMap<>());
            subject.rows().fill(subject.there().id());
            subject.rows().mark(subject.there().id(), WORD);
            for (Check check : CHECKS) {
                print(check.name(), found(check, subject));
            }
        }
    }

    private Attune start(List<PluginUnderTest> plugins) throws IOException {
        TestInstallation from = new TestInstallation()
                .bare()
                .with("ATTUNE_JVM_OPTIONS", "-Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .with("ATTUNE_PLUGIN_SECONDS", Integer.toString(order.seconds()))
                .with("ATTUNE_PLUGIN_MEGABYTES", Integer.toString(MEGABYTES))
                .with("ATTUNE_PLUGIN_TASK_SECONDS", Integer.toString(Tasks.EVERY_SECONDS));
        Path shipped = Distribution.find(Settings.ofProcess()).tenants();
        new TwoAuthorities(shipped, plugins.stream().map(PluginUnderTest::id).toList())
                .write(from.home().resolve("tenants"));
        for (PluginUnderTest plugin : plugins) {
            from.withPlugin(plugin.jar());
            for (Path jar : released(plugin)) {
                from.withReleased(plugin.id(), jar);
            }
        }
        return Attune.startServer(from);
    }

    /** Its earlier releases, the oldest first. */
    private List<Path> released(PluginUnderTest plugin) throws IOException {
        List<PluginUnderTest> earlier = new ArrayList<>();
        for (Path jar : order.released()) {
            PluginUnderTest one = PluginUnderTest.read(jar);
            if (one.id().equals(plugin.id())
                    && !one.says().version().equals(plugin.says().version())) {
                earlier.add(one);
            }
        }
        earlier.sort((a, b) -> new org.pf4j.DefaultVersionManager()
                .compareVersions(a.says().version(), b.says().version()));
        return earlier.stream().map(PluginUnderTest::jar).toList();
    }

    private static List<Visitor> signIn(Authority authority) {
        return PEOPLE.stream()
                .filter(who -> authority.passwords().containsKey(authority.email(who)))
                .map(authority::signedIn)
                .toList();
    }

    private static Findings found(Check check, Subject subject) {
        List<String> before = subject.log().leftOut(subject.plugin().id());
        Findings findings = new Findings();
        if (check.needsRunningPlugin() && !before.isEmpty()) {
            findings.notChecked(NOT_RUNNING);
            return findings;
        }
        try {
            check.run(subject, findings);
        } catch (IOException | RuntimeException | AssertionError brokenOff) {
            findings.fault("The check broke off: " + brokenOff.getMessage());
        }
        if (check.needsRunningPlugin() && !subject.isRunning()) {
            Findings ended = new Findings();
            ended.notChecked("On the way the plugin went beyond its limits: see time-and-growth.");
            return ended;
        }
        return findings;
    }

    private void say(String line) {
        if (!ended) {
            System.out.println(line);
        }
    }

    private void heading(PluginUnderTest plugin) {
        say("");
        say(plugin.id() + " " + plugin.says().version() + "  "
                + Objects.toString(plugin.jar().getFileName()) + "  sha256 "
                + plugin.says().sha256());
    }

    private void print(String name, Findings findings) {
        failed |= findings.result() != Findings.Result.PASS;
        String result = findings.result().name().replace('_', ' ').toLowerCase(Locale.ROOT);
        if (findings.result() == Findings.Result.FAIL) {
            result = "FAIL";
        }
        String first = String.format(Locale.ROOT, "  %-16s %-12s ", name, result);
        for (String line : findings.lines()) {
            say(first + line);
            first = " ".repeat(first.length());
        }
        System.out.flush();
    }
}

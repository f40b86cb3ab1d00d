package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.server.Server;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;

/** An installation with some plugins, each of them on for its one authority, to be started again and again. */
final class PluginSide implements AutoCloseable {

    private final Installation installation;
    private final Settings settings;
    private final Path authorities;
    private final int plugins;
    private final List<Double> checks = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private double[] visits = {};
    private Memory memory = new Memory(0, 0);

    private PluginSide(Installation installation, Settings settings, Path authorities, int plugins) {
        this.installation = installation;
        this.settings = settings;
        this.authorities = authorities;
        this.plugins = plugins;
    }

    static PluginSide open(Path release, Path folder, List<Path> plugins) throws IOException {
        Path authorities = Files.createDirectories(folder).resolve("tenants");
        Settings settings = Prepared.settings(release, authorities, folder.resolve("home"));
        Installation installation = Installation.open(settings, Map.of());
        try {
            PluginSide side = new PluginSide(installation, settings, authorities, plugins.size());
            side.prepare(plugins);
            return side;
        } catch (Exception failed) {
            installation.close();
            throw failed;
        }
    }

    private void prepare(List<Path> jars) throws IOException {
        installation.migrate();
        List<String> ids = Prepared.approve(installation, jars);
        MadeAuthority.write(new NewTenantFolder(authorities), 0, ids);
        Prepared.complete(installation);
        // The first start loads the accounts and makes keys: not what is compared.
        installation.startServer().close();
    }

    /** As the launcher's serve does, from its checks of the plugins until the server is ready. */
    void start() {
        long before = System.nanoTime();
        installation.preparePlugins();
        long checked = System.nanoTime();
        Server server = installation.startServer();
        long ready = System.nanoTime();
        checks.add((checked - before) / 1e9);
        starts.add((ready - before) / 1e9);
        server.close();
    }

    /** Started once more, alone, and warm. */
    void visit(int times) throws IOException {
        try (Server server = installation.startServer()) {
            Authority authority = Authority.read(MadeAuthority.slug(0), authorities, settings);
            requireOn(authority.signedIn("admin"));
            Visitor principal = authority.signedIn("principal");
            IntStream.range(0, times).forEach(i -> millis(principal));
            visits = IntStream.range(0, times)
                    .mapToDouble(i -> millis(principal))
                    .toArray();
            memory = Memory.of(server.handle());
        }
    }

    /** A plugin that takes no part would cost nothing. */
    private void requireOn(Visitor admin) {
        int on = admin.open("/admin/plugins.xhtml")
                .expect(200)
                .page()
                .select(".tag-ok")
                .size();
        if (on != plugins) {
            throw new IllegalStateException("Of " + plugins + " plugins " + on + " are on and working");
        }
    }

    private static double millis(Visitor visitor) {
        long before = System.nanoTime();
        visitor.openOnce("/index.xhtml").expect(200);
        return (System.nanoTime() - before) / 1e6;
    }

    double seconds() {
        return Quantiles.median(starts);
    }

    double secondsOfChecks() {
        return Quantiles.median(checks);
    }

    int plugins() {
        return plugins;
    }

    Memory memory() {
        return memory;
    }

    double page() {
        return Quantiles.median(visits);
    }

    @Override
    public void close() {
        installation.close();
    }
}

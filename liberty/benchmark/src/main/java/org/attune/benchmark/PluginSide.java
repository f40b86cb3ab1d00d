package org.attune.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attune.api.security.Role;
import org.attune.launcher.installation.Installation;
import org.attune.launcher.server.Server;
import org.attune.launcher.settings.Settings;
import org.attune.launcher.tenant.NewTenantFolder;
import org.attune.testkit.http.Authority;
import org.attune.testkit.http.Visitor;
import org.jspecify.annotations.Nullable;

/** An installation with some plugins, each of them on for its one authority, to be started again and again. */
final class PluginSide implements AutoCloseable {

    private final Installation installation;
    private final Settings settings;
    private final Path authorities;
    private final int plugins;
    private final List<Double> checks = new ArrayList<>();
    private final List<Double> starts = new ArrayList<>();
    private @Nullable Server running;
    private @Nullable Visitor principal;

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
        MadeAuthority.write(new NewTenantFolder(authorities), 0, ids, Role.ADMINISTRATOR, Role.PRINCIPAL);
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

    /** Starts it once more, to be visited. */
    void run() {
        running = installation.startServer();
        Authority authority = Authority.read(MadeAuthority.slug(0), authorities, settings);
        requireOn(authority.signedIn("admin"));
        principal = authority.signedIn("principal");
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

    /** @return milliseconds that the principal waits for the first page */
    double visit() {
        long before = System.nanoTime();
        Objects.requireNonNull(principal, "run() comes first")
                .openOnce("/index.xhtml")
                .expect(200);
        return (System.nanoTime() - before) / 1e6;
    }

    /** What its server takes now. */
    Memory memory() throws IOException {
        return Memory.of(Objects.requireNonNull(running, "run() comes first").handle());
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

    @Override
    public void close() {
        installation.close();
    }
}

package org.attune.kernel.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.tenancy.Actor;
import org.attune.kernel.tenancy.Tenancy;
import org.attune.kernel.tenancy.TenantDirectory;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** When the application starts in demo mode: loads each authority that has not been loaded yet. */
@ApplicationScoped
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    @ConfigProperty(name = "attune.demo", defaultValue = "false")
    boolean demo;

    @Inject
    TenantDirectory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    DemoLookups lookups;

    @Inject
    DemoFolder folder;

    @Inject
    DemoActors actors;

    @Inject
    DemoGround ground;

    @Inject
    DemoCases cases;

    @Inject
    DemoSessionsLoader sessions;

    /** After the persistence unit was built, which asks for no priority. */
    void start(
            @Observes @Initialized(ApplicationScoped.class) @Priority(Interceptor.Priority.APPLICATION + 1000)
                    Object event) {
        if (!demo) {
            return;
        }
        Set<String> awaited = lookups.awaited();
        directory.active().stream()
                .filter(authority -> awaited.contains(authority.slug()))
                .forEach(this::load);
    }

    private void load(Authority authority) {
        try {
            tenancy.<@Nullable Void>call(authority, Actor.system("Demonstration data"), "demo", () -> {
                loadNow(authority);
                lookups.loaded();
                return null;
            });
        } catch (Exception e) {
            LOG.log(
                    Level.SEVERE,
                    "The demo of " + authority.slug() + " could not be loaded whole; a new start tries again",
                    e);
        }
    }

    private void loadNow(Authority authority) throws Exception {
        actors.asLoader(() -> ground.load(authority.slug()));
        Optional<DemoRequests> requests = folder.read(authority.slug(), "requests.yaml", DemoRequests.class);
        if (requests.isPresent()) {
            for (DemoRequests.Request request : requests.get().requests()) {
                cases.load(request);
            }
        }
        sessions.load(authority.slug());
    }
}

package org.attune.tests.incontainer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.List;
import java.util.UUID;
import org.attune.api.event.DomainEvents;
import org.attune.api.problem.RefusedException;
import org.attune.api.setting.Setting;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.cdi.PluginBeansExtension;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What a plugin's code can do and see inside the kernel, and when it is asked. */
@InContainer
class PluginHostTest {

    private static final int CALLS = 60;

    @Inject
    Within within;

    @Inject
    Database database;

    @Inject
    DomainEvents events;

    @Inject
    PluginBeansExtension beans;

    @Inject
    BeanManager manager;

    @Deployment
    static WebArchive application() {
        return Application.with(PluginHostTest.class);
    }

    @Test
    void everyInstalledPluginTakesPart() {
        List<String> leftOut = PluginHost.get().all().stream()
                .filter(plugin -> !plugin.isRunning())
                .map(plugin -> plugin.id() + ": " + plugin.reasons())
                .toList();
        assertEquals(List.of(), leftOut);
        List<String> running =
                PluginHost.get().running().stream().map(InstalledPlugin::id).toList();
        assertTrue(running.containsAll(List.of("sample", "traded-hours", "probe")), () -> "running: " + running);
    }

    @Test
    void aPluginsBeanIsGivenTheKernelsBeans() throws Exception {
        Object probe = probe();
        Method asks = probe.getClass().getMethod("whichAuthority");
        assertEquals("harbour", within.authority("harbour", () -> asks.invoke(probe)));
        assertEquals("meadow", within.authority("meadow", () -> asks.invoke(probe)));
    }

    @Test
    void observersRunInTheirPhaseForAnAuthorityThatHasThePluginOn() throws Exception {
        StringBuilder event = new StringBuilder("look");
        within.authority(
                "harbour",
                () -> database.inTransaction(() -> {
                    events.publish(event);
                    assertEquals("look in-progress@harbour", event.toString());
                    return event;
                }));
        assertEquals("look in-progress@harbour before-completion@harbour after-success@harbour", event.toString());
    }

    @Test
    void observersAreSilentForAnAuthorityThatHasThePluginOff() throws Exception {
        StringBuilder event = new StringBuilder("look");
        within.authority(
                "meadow",
                () -> database.inTransaction(() -> {
                    events.publish(event);
                    return event;
                }));
        assertEquals("look", event.toString());
    }

    @Test
    void aRefusalInProgressRollsBackTheKernelsRows() throws Exception {
        String name = "Refused-" + UUID.randomUUID();
        StringBuilder event = new StringBuilder("refuse");
        assertThrows(
                RefusedException.class,
                () -> within.authority(
                        "harbour",
                        () -> database.inTransaction(() -> {
                            database.addSetting(name);
                            database.em().flush();
                            events.publish(event);
                            return event;
                        })));
        assertEquals(0, count(name));
        assertEquals("refuse in-progress@harbour", event.toString());
    }

    @Test
    void aFailureBeforeCompletionRollsBackTheKernelsRows() throws Exception {
        String name = "FailedBefore-" + UUID.randomUUID();
        StringBuilder event = new StringBuilder("fail-before it");
        assertThrows(
                Exception.class,
                () -> within.authority(
                        "harbour",
                        () -> database.inTransaction(() -> {
                            database.addSetting(name);
                            events.publish(event);
                            return event;
                        })));
        assertAll(
                () -> assertEquals(0, count(name)),
                () -> assertTrue(event.toString().contains("after-failure@harbour"), event.toString()));
    }

    @Test
    void aFailureOfTheKernelRollsBackThePluginsRows() throws Exception {
        String name = "WrittenByPlugin-" + UUID.randomUUID();
        StringBuilder event = new StringBuilder("write " + name);
        assertThrows(
                IllegalStateException.class,
                () -> within.authority(
                        "harbour",
                        () -> database.inTransaction(() -> {
                            events.publish(event);
                            assertEquals(1, database.countSettings(name));
                            throw new IllegalStateException("The kernel fails after the plugin wrote");
                        })));
        assertEquals(0, count(name));
    }

    @Test
    void aPluginsRowsAreKeptWithTheKernels() throws Exception {
        String name = "KeptWithKernel-" + UUID.randomUUID();
        within.authority(
                "harbour",
                () -> database.inTransaction(() -> {
                    events.publish(new StringBuilder("write " + name));
                    return name;
                }));
        assertEquals(1, count(name));
    }

    @Test
    void aFailureAfterSuccessHarmsNothing() throws Exception {
        String name = "FailedAfter-" + UUID.randomUUID();
        within.authority(
                "harbour",
                () -> database.inTransaction(() -> {
                    database.addSetting(name);
                    events.publish(new StringBuilder("fail-after it"));
                    return name;
                }));
        assertEquals(1, count(name));
    }

    @Test
    void aPluginSeesThePublishedClassesAndNotTheKernels() throws Exception {
        ClassLoader loader = plugin("sample").classLoader();
        assertAll(
                () -> assertSame(Setting.class, Class.forName(Setting.class.getName(), false, loader)),
                () -> assertThrows(
                        ClassNotFoundException.class,
                        () -> Class.forName("org.attune.kernel.tenancy.TenantContext", false, loader)),
                () -> assertThrows(
                        ClassNotFoundException.class,
                        () -> Class.forName("org.attune.kernel.persistence.TenantDataSource", false, loader)),
                () -> assertThrows(
                        ClassNotFoundException.class, () -> Class.forName("org.postgresql.Driver", false, loader)),
                () -> assertThrows(
                        ClassNotFoundException.class,
                        () -> Class.forName("org.attune.plugins.tradedhours.LedgerService", false, loader)));
    }

    @Test
    void eachPluginHasItsOwnClassLoader() {
        assertNotSame(plugin("sample").classLoader(), plugin("probe").classLoader());
    }

    @Test
    void reflectionGoesOnAfterTheFifteenthCall() throws Exception {
        Class<?> probeClass = probe().getClass().getSuperclass() == Object.class
                ? probe().getClass()
                : plugin("probe").classLoader().loadClass("org.attune.plugins.probe.Probe");
        for (int i = 0; i < CALLS; i++) {
            Object made = probeClass.getConstructor().newInstance();
            assertSame(probeClass, made.getClass());
            probeClass.getMethod("toString").invoke(made);
        }
        Object probe = probe();
        for (int i = 0; i < CALLS; i++) {
            Object slug = within.authority(
                    "harbour", () -> probeClass.getMethod("whichAuthority").invoke(probe));
            assertEquals("harbour", slug);
        }
    }

    private long count(String name) throws Exception {
        return within.authority("harbour", () -> database.inTransaction(() -> database.countSettings(name)));
    }

    private Object probe() throws ClassNotFoundException {
        InstalledPlugin plugin = plugin("probe");
        Class<?> type = plugin.classLoader().loadClass("org.attune.plugins.probe.Probe");
        return beans.of(plugin).orElseThrow().instance(type, manager);
    }

    private static InstalledPlugin plugin(String id) {
        return PluginHost.get().find(id).orElseThrow();
    }
}

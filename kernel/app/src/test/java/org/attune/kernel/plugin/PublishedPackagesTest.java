package org.attune.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import org.attune.api.setting.Setting;
import org.junit.jupiter.api.Test;

class PublishedPackagesTest {

    private final ClassLoader published = new PublishedPackages(PublishedPackagesTest.class.getClassLoader());

    @Test
    void letsTheApiThrough() throws ClassNotFoundException {
        assertEquals(Setting.class, published.loadClass("org.attune.api.setting.Setting"));
    }

    @Test
    void letsJakartaThrough() throws ClassNotFoundException {
        assertEquals(
                "jakarta.inject.Inject",
                published.loadClass("jakarta.inject.Inject").getName());
    }

    @Test
    void refusesTheKernel() {
        assertThrows(
                ClassNotFoundException.class, () -> published.loadClass("org.attune.kernel.tenancy.TenantContext"));
    }

    @Test
    void refusesLibrariesThatTheKernelHappensToUse() {
        assertThrows(
                ClassNotFoundException.class, () -> published.loadClass("com.fasterxml.jackson.databind.ObjectMapper"));
    }

    @Test
    void refusesTheKernelByReflectionToo() {
        assertThrows(
                ClassNotFoundException.class,
                () -> Class.forName("org.attune.kernel.plugin.PluginHost", false, published));
    }

    @Test
    void hidesTheKernelsFiles() throws IOException {
        assertNull(published.getResource("META-INF/attune/pages.properties"));
        assertFalse(published.getResources("META-INF/attune/pages.properties").hasMoreElements());
        assertNotNull(published.getResource("org/attune/api/setting/Setting.class"));
    }
}

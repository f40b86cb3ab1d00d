package org.attune.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledPluginTest {

    private final InstalledPlugin plugin = new InstalledPlugin("traded-hours", "1.0.0", "");

    @Test
    void itsNamesBeginWithItsId() {
        assertEquals("tradedHours", plugin.namePrefix());
        assertEquals("Traded hours", plugin.title());
    }

    @Test
    void ofAJarThatCannotBeReadTheIdMayBeAnything() {
        for (String id : List.of("", "-", "a--b", "--a", "a-", "Plugin (1)")) {
            assertEquals(id, new InstalledPlugin(id, "", "").id());
        }
    }

    @Test
    void takesPartUntilThereIsAReason() {
        assertTrue(plugin.isRunning());
        plugin.leaveOut("It is not approved.");
        plugin.leaveOut("It is not approved.");
        plugin.leaveOut("Its classes do not link.");
        assertFalse(plugin.isRunning());
        assertEquals(List.of("It is not approved.", "Its classes do not link."), plugin.reasons());
    }
}

package org.attune.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedGuardsTest {

    @TempDir
    Path folder;

    @Test
    void whatAPluginCouldRefuseIsKnownAfterItsJarIsGone() {
        Path file = folder.resolve("guards.properties");
        InstalledPlugin sound = new InstalledPlugin("traded-hours", "1.0.0", "");
        sound.guards(Set.of("ActivityRecorded"));
        new RememberedGuards(file).remember(List.of(sound));
        assertEquals(Optional.of(Set.of("ActivityRecorded")), new RememberedGuards(file).of("traded-hours"));
        assertEquals(Optional.empty(), new RememberedGuards(file).of("never-seen"));
    }

    @Test
    void aPluginThatIsLeftOutChangesNothing() {
        Path file = folder.resolve("guards.properties");
        InstalledPlugin sound = new InstalledPlugin("traded-hours", "1.0.0", "");
        sound.guards(Set.of("ActivityRecorded"));
        new RememberedGuards(file).remember(List.of(sound));
        InstalledPlugin broken = new InstalledPlugin("traded-hours", "1.1.0", "");
        broken.guards(Set.of());
        broken.leaveOut("It is not approved.");
        new RememberedGuards(file).remember(List.of(broken));
        assertEquals(Optional.of(Set.of("ActivityRecorded")), new RememberedGuards(file).of("traded-hours"));
    }
}

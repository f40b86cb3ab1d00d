package org.attune.launcher.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.attune.launcher.settings.Distribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {

    private static final FileTime TIME_OF_THE_RELEASE = FileTime.fromMillis(0);

    @TempDir
    Path folder;

    private Distribution release;
    private Path unpacked;

    @BeforeEach
    void release() throws IOException {
        release = new Distribution(folder.resolve("release"));
        Files.createDirectories(release.config());
        Files.createDirectories(release.application().getParent());
        unpacked = folder.resolve("server/workarea/unpacked.jar");
        application("one");
        start();
        Files.createDirectories(unpacked.getParent());
        Files.createFile(unpacked);
    }

    private void application(String content) throws IOException {
        Files.writeString(release.application(), content);
        Files.setLastModifiedTime(release.application(), TIME_OF_THE_RELEASE);
    }

    private void start() throws IOException {
        new ServerFolder(folder.resolve("server")).write(release, Map.of(), ServerFolder.Purpose.RUN);
    }

    @Test
    void whatWasUnpackedStaysWithTheSameApplication() throws IOException {
        start();
        assertTrue(Files.exists(unpacked));
    }

    @Test
    void ofAnotherApplicationNothingStaysThoughItsTimeAndSizeAreTheSame() throws IOException {
        application("two");
        start();
        assertFalse(Files.exists(unpacked));
    }
}

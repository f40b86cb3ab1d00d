package org.attune.tests.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The release's own command on a machine whose Java is too old, or has none. */
class WrongJavaTest {

    @TempDir
    private Path folder;

    @Test
    void anOldJavaIsNamedInOneLine() throws Exception {
        assertRefused(
                "openjdk version \"11.0.24\" 2024-07-16",
                "Attune needs Java 17 or later, and found 11. Set JAVA_HOME to a JDK 17 or later.");
    }

    @Test
    void whatIsNoJavaIsSaidInOneLine() throws Exception {
        assertRefused(
                "command not understood",
                "Attune needs Java 17 or later, and found none. Set JAVA_HOME to a JDK 17 or later.");
    }

    private void assertRefused(String version, String line) throws Exception {
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("attune.distribution"), "bin", "attune")
                        .toString(),
                "serve");
        command.environment().put("JAVA_HOME", folder.toString());
        command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = command.start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(line + "\n", errors);
        assertEquals(1, process.waitFor());
    }
}

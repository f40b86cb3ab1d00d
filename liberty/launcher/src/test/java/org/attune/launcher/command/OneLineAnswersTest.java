package org.attune.launcher.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attune.launcher.Main;
import org.attune.launcher.state.StateFolder;
import org.attune.launcher.state.StateLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program itself, in a process of its own: what an operator sees and what a script gets. */
class OneLineAnswersTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aReleaseAndFreePorts() throws IOException {
        Files.createDirectories(folder.resolve("release").resolve("wlp"));
        environment.put("ATTUNE_DISTRIBUTION", folder.resolve("release").toString());
        environment.put("ATTUNE_HOME", folder.resolve("home").toString());
        environment.put("ATTUNE_HTTP_PORT", freePort());
        environment.put("ATTUNE_HTTPS_PORT", freePort());
        environment.put("ATTUNE_PG_PORT", freePort());
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsSetting() throws Exception {
        for (String setting : List.of("ATTUNE_HTTP_PORT", "ATTUNE_HTTPS_PORT", "ATTUNE_PG_PORT")) {
            try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                String before = environment.put(setting, Integer.toString(taken.getLocalPort()));
                assertRefused(
                        "Port " + taken.getLocalPort() + " is in use by another program. Stop that program, or set "
                                + setting + " to a port that is free.");
                environment.put(setting, before);
            }
        }
    }

    @Test
    void aPortThatIsNoNumberIsSaid() throws Exception {
        environment.put("ATTUNE_HTTP_PORT", "http");
        assertRefused("ATTUNE_HTTP_PORT is \"http\". Set it to a number from 1 to 65535.");
    }

    @Test
    void aStateFolderThatCannotBeUsedIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        environment.put("ATTUNE_HOME", file.toString());
        assertRefused("The state folder " + file
                + " cannot be read and written. Give this user access to it, or set ATTUNE_HOME to another folder.");
    }

    @Test
    void aStateFolderInUseIsSaid() throws Exception {
        StateFolder home = StateFolder.open(folder.resolve("home"));
        try (StateLock held = StateLock.take(home)) {
            assertRefused("The state folder " + home.folder()
                    + " is in use by another running copy. Stop that one, or set ATTUNE_HOME to another folder.");
        }
    }

    @Test
    void aMissingReleaseIsSaid() throws Exception {
        environment.put("ATTUNE_DISTRIBUTION", folder.toString());
        assertRefused("There is no Attune release in " + folder
                + ". Build it with \"mvn -Prun\", or set ATTUNE_DISTRIBUTION to the folder of one.");
    }

    private void assertRefused(String line) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(line + System.lineSeparator(), errors);
        assertEquals(1, process.waitFor());
        assertTrue(!Files.exists(folder.resolve("home").resolve("postgres")), "no database was begun");
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}

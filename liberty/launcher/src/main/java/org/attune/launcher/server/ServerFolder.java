package org.attune.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attune.launcher.state.PrivateFiles;

/** Liberty's folder of our server: the release's configuration, copied anew at every start. */
public final class ServerFolder {

    /** What the folder is written for. */
    public enum Purpose {
        /** To run the application; what the server is told comes with its environment. */
        RUN,
        /**
         * For a test tool that starts Liberty and deploys the application itself: without the application, and with what
         * the server is told as Liberty variables (in a file of mode 600).
         */
        DEPLOY_LATER
    }

    private static final Path APPLICATION = Path.of("configDropins", "defaults", "application.xml");
    private static final Path VARIABLES = Path.of("configDropins", "defaults", "variables.xml");
    private static final Path DROPINS = Path.of("configDropins");

    private final Path folder;

    /** @param folder the server's folder, {@code servers/attune} */
    public ServerFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes it. Liberty's own work area, logs and keys in it stay.
     *
     * @param config the release's configuration
     * @param environment what the server is told
     */
    public void write(Path config, Map<String, String> environment, Purpose purpose) throws IOException {
        PrivateFiles.createFolder(folder);
        delete(folder.resolve(DROPINS));
        copy(config);
        if (purpose == Purpose.DEPLOY_LATER) {
            Files.delete(folder.resolve(APPLICATION));
            PrivateFiles.write(folder.resolve(VARIABLES), variables(environment));
        }
    }

    private void copy(Path config) throws IOException {
        try (Stream<Path> files = Files.walk(config)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(config.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String variables(Map<String, String> environment) {
        StringBuilder xml = new StringBuilder("<server>\n");
        environment.forEach((name, value) -> xml.append("  <variable name=\"")
                .append(name)
                .append("\" value=\"")
                .append(escape(value))
                .append("\"/>\n"));
        return xml.append("</server>\n").toString();
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

package org.attune.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium: one that is installed, else Playwright's own download, else, as root on Debian, the package
 * {@code chromium}.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FOLDERS =
            List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome");
    private static final List<String> MAC = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    // It talks to the server under test and to nobody else.
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run");

    private static final Path LOCK = Path.of(System.getProperty("java.io.tmpdir"), "attune-chromium.lock");

    private Chromium() {}

    static Browser launch(Playwright playwright) {
        try (FileChannel lock = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Two processes of one test run must not install it both at once. Closing the file gives the lock back.
            lock.lock();
            return installed().map(program -> launch(playwright, program)).orElseGet(() -> install(playwright));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Browser install(Playwright playwright) {
        if (run(List.of(
                java(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"))) {
            try {
                return launch(playwright, null);
            } catch (PlaywrightException libraryMissing) {
                System.err.println("Playwright's own Chromium does not run here: " + libraryMissing.getMessage());
            }
        }
        run(List.of("apt-get", "update", "-qq"));
        run(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"));
        return launch(
                playwright,
                installed()
                        .orElseThrow(() -> new IllegalStateException(
                                "The browser tests need Chromium or Chrome. Install one, and run them again.")));
    }

    private static Browser launch(Playwright playwright, @Nullable Path program) {
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(ARGUMENTS).setHeadless(true);
        if (program != null) {
            options.setExecutablePath(program);
        }
        return playwright.chromium().launch(options);
    }

    /** The one that is on this machine. */
    static Optional<Path> installed() {
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return Optional.of(program);
                }
            }
        }
        return MAC.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            return ended && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.attune.launcher.state;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.attune.launcher.problem.Problem;

/**
 * The passwords that this installation made for itself, kept in the state folder (mode 600).
 *
 * @param superuser the embedded database's superuser
 * @param owner the role that owns the tables
 * @param app the role that the server uses
 * @param keystore the server's own key files
 */
public record Secrets(String superuser, String owner, String app, String keystore) {

    private static final List<String> NAMES = List.of("superuser", "owner", "app", "keystore");

    /** The kept passwords; those that are missing are made and kept. */
    public static Secrets loadOrCreate(StateFolder state) {
        try {
            Properties kept = load(state);
            boolean complete = NAMES.stream().allMatch(kept::containsKey);
            if (!complete) {
                NAMES.forEach(name -> kept.putIfAbsent(name, generate()));
                StringWriter text = new StringWriter();
                kept.store(text, "Passwords that Attune made for itself. Keep this file private, and back it up.");
                PrivateFiles.write(state.secrets(), text.toString());
            }
            return new Secrets(
                    kept.getProperty("superuser"),
                    kept.getProperty("owner"),
                    kept.getProperty("app"),
                    kept.getProperty("keystore"));
        } catch (IOException refused) {
            throw new Problem("The file " + state.secrets() + " cannot be read. Give this user access to it.", refused);
        }
    }

    private static Properties load(StateFolder state) throws IOException {
        Properties kept = new Properties();
        if (Files.exists(state.secrets())) {
            try (Reader reader = Files.newBufferedReader(state.secrets(), StandardCharsets.UTF_8)) {
                kept.load(reader);
            }
        } else if (Files.exists(state.postgres())) {
            throw new Problem("The file " + state.secrets()
                    + " is missing, and the database cannot be opened without it. Restore it from a backup.");
        }
        return kept;
    }

    /** A password of 192 random bits that nobody has to remember. */
    public static String generate() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tells nothing: passwords stay out of logs. */
    @Override
    public String toString() {
        return "Secrets";
    }
}

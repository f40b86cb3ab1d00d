package org.attune.kernel.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences for what the audit holds, from {@code META-INF/attune/audit-words.properties}. */
public final class AuditWords {

    private static final String FILE = "/META-INF/attune/audit-words.properties";
    private static final Properties WORDS = load();
    private static final Map<String, String> KINDS = Map.of(
            "insert",
            "Added: ",
            "update",
            "Changed: ",
            "delete",
            "Removed: ",
            "read",
            "Looked at: ",
            "list",
            "Listed: ",
            "refusal",
            "Refused: ");

    private AuditWords() {}

    public static String of(String subject, String kind) {
        String known = WORDS.getProperty(subject + "." + kind);
        return known != null ? known : KINDS.getOrDefault(kind, kind + ": ") + plain(subject);
    }

    /** decline_reason becomes "Decline reason". */
    static String field(String column) {
        return WORDS.getProperty("field." + column, plain(column));
    }

    /** A table of a plugin that gave no words: plugin_traded_hours.ledger_entry becomes "Ledger entry (traded hours)". */
    private static String plain(String name) {
        String[] parts = name.split("\\.", 2);
        String last = parts[parts.length - 1].replace('_', ' ');
        String sentence = last.isEmpty() ? name : Character.toUpperCase(last.charAt(0)) + last.substring(1);
        return parts[0].startsWith("plugin_")
                ? sentence + " (" + parts[0].substring("plugin_".length()).replace('_', ' ') + ")"
                : sentence;
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(AuditWords.class.getResourceAsStream(FILE), FILE)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

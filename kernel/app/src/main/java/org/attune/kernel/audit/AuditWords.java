package org.attune.kernel.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.plugin.WordsFile;

/**
 * The words for what the audit holds, from {@code META-INF/attune/audit-words.properties}: the kernel's, and each installed
 * plugin's for its own tables.
 */
@ApplicationScoped
public class AuditWords {

    static final String FILE = "META-INF/attune/audit-words.properties";

    private final Properties words;

    public AuditWords() {
        this(load());
    }

    AuditWords(Properties words) {
        this.words = words;
    }

    /** What was done, as a plain sentence. */
    public String of(String subject, String kind) {
        String known = words.getProperty(subject + "." + kind);
        return known != null ? known : kind(kind) + ": " + thing(subject);
    }

    /** What a record is, in the middle of a line: attune.child is "a child's record". */
    public String thing(String subject) {
        return words.getProperty(subject, plain(subject));
    }

    /** What kind of thing happened: read is "Looked at". */
    public String kind(String kind) {
        return words.getProperty("kind." + kind, plain(kind));
    }

    /** decline_reason becomes "Decline reason". */
    public String field(String column) {
        return words.getProperty("field." + column, plain(column));
    }

    /** Whether a person may read why it happened, as it was noted: of most kinds the note is for administrators. */
    public boolean saysWhy(String kind) {
        return words.getProperty("why." + kind) != null;
    }

    /** Groups of kinds that the audit page can show by themselves, in order. */
    public List<String> groups() {
        return list("groups");
    }

    /** The name of a group. */
    public String group(String group) {
        return words.getProperty("group." + group + ".title", group);
    }

    /** The kinds of a group; empty where there is no such group. */
    public List<String> kinds(String group) {
        return groups().contains(group) ? list("group." + group) : List.of();
    }

    private List<String> list(String key) {
        String all = words.getProperty(key, "");
        return all.isBlank() ? List.of() : List.of(all.strip().split("\\s*,\\s*"));
    }

    /** For what has no words: plugin_traded_hours.ledger_entry becomes "Ledger entry (traded hours)". */
    private static String plain(String name) {
        String[] parts = name.split("\\.", 2);
        String last = parts[parts.length - 1].replace('_', ' ').replace('-', ' ');
        String sentence = last.isEmpty() ? name : Character.toUpperCase(last.charAt(0)) + last.substring(1);
        return parts[0].startsWith("plugin_")
                ? sentence + " (" + parts[0].substring("plugin_".length()).replace('_', ' ') + ")"
                : sentence;
    }

    private static Properties load() {
        Properties all = new Properties();
        for (InstalledPlugin plugin : PluginHost.get().all()) {
            String own = plugin.schema() + ".";
            Properties words = plugin.words(FILE);
            words.stringPropertyNames().stream()
                    // Its own tables and columns, and nobody else's words.
                    .filter(key -> key.startsWith(own))
                    .forEach(key -> all.setProperty(key, words.getProperty(key)));
        }
        all.putAll(WordsFile.read(Objects.requireNonNull(AuditWords.class.getResource("/" + FILE), FILE)));
        return all;
    }
}

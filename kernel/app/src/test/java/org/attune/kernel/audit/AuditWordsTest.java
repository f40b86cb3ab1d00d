package org.attune.kernel.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.kernel.plugin.PluginFolders;
import org.junit.jupiter.api.Test;

/** Every table, and every kind that the code writes down, has words; and every kind can be chosen on the audit page. */
class AuditWordsTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern TABLE = Pattern.compile("enable_tenant_table\\(\\s*'([a-z_]+\\.[a-z_]+)'");
    private static final Pattern EVENT =
            Pattern.compile("\\.event\\(\\s*\"([^\"]+)\",\\s*(?:\"([^\"]+)\"|[A-Z]\\w*)", Pattern.DOTALL);
    private static final Set<String> BY_THE_DATABASE = Set.of("insert", "update", "delete", "erase");
    private static final Set<String> BY_THE_LOG = Set.of("read", "list", "refusal");

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            words.load(in);
        }
        return words;
    }

    private static Properties kernels() throws IOException {
        return words(REPOSITORY.resolve("kernel/app/src/main/resources").resolve(AuditWords.FILE));
    }

    private static List<String> found(Pattern pattern, String folder, String ending, int group) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> path.toString().contains("/src/main/"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    if (matcher.group(group) != null) {
                        found.add(matcher.group(group));
                    }
                }
            }
        }
        return found;
    }

    @Test
    void everyTableOfTheKernelHasWords() throws IOException {
        Properties words = kernels();
        List<String> tables = found(TABLE, "kernel/app", ".sql", 1);
        assertTrue(tables.size() > 25, tables::toString);
        assertEquals(
                List.of(),
                tables.stream()
                        .filter(table -> words.getProperty(table) == null)
                        .toList(),
                "audit-words.properties says nothing of these tables");
    }

    @Test
    void everyTableOfAPluginHasWordsInThatPlugin() throws IOException {
        List<String> without = new ArrayList<>();
        int seen = 0;
        for (Path plugin : PluginFolders.all()) {
            Properties words = words(PluginFolders.resources(plugin).resolve(AuditWords.FILE));
            for (String table : found(TABLE, REPOSITORY.relativize(plugin).toString(), ".sql", 1)) {
                seen++;
                if (words.getProperty(table) == null) {
                    without.add(table);
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(seen >= 3, "only " + seen);
    }

    @Test
    void everyKindThatIsWrittenHasWordsAndOneGroup() throws IOException {
        Properties words = kernels();
        Set<String> kinds = new TreeSet<>(found(EVENT, "kernel/app", ".java", 1));
        kinds.addAll(BY_THE_DATABASE);
        kinds.addAll(BY_THE_LOG);
        assertTrue(kinds.size() > 10, kinds::toString);
        AuditWords known = new AuditWords(words);
        List<String> wrong = new ArrayList<>();
        for (String kind : kinds) {
            long groups = known.groups().stream()
                    .filter(group -> known.kinds(group).contains(kind))
                    .count();
            if (words.getProperty("kind." + kind) == null || groups != 1) {
                wrong.add(kind + " in " + groups + " groups");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noSentenceHasATablesNameInIt() throws IOException {
        Properties words = kernels();
        assertEquals(
                List.of(),
                words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("attune."))
                        .map(key -> Objects.requireNonNull(words.getProperty(key)))
                        .filter(text -> text.contains("_") || text.contains("attune"))
                        .toList());
    }

    @Test
    void whatHasNoWordsIsStillNoJargon() {
        AuditWords none = new AuditWords(new Properties());
        assertEquals("Update: Ledger entry (traded hours)", none.of("plugin_traded_hours.ledger_entry", "update"));
        assertEquals("Decline reason", none.field("decline_reason"));
    }
}

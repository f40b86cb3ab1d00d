package org.attune.kernel.plugin.contents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.contents.PluginPart.Item;

/** What the files of a jar say: its pages and tables. */
record JarContents(InstalledPlugin plugin) {

    private static final String WORDS = "META-INF/attune/audit-words.properties";
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern MADE =
            Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z0-9_.]+)");
    private static final Pattern DROPPED = Pattern.compile("(?i)drop\\s+table\\s+(?:if\\s+exists\\s+)?([a-z0-9_.]+)");

    /** Its views; those that are parts of other pages open too, with nothing around them. */
    List<Item> pages() {
        return plugin.files().stream()
                .filter(file -> file.matches("views/.+\\.xhtml"))
                .map(file -> new Item("/plugins/" + plugin.id() + file.substring("views".length()), ""))
                .toList();
    }

    /** Those that its migrations make and leave, with what the audit calls a row of it. */
    List<Item> tables() {
        TreeSet<String> tables = new TreeSet<>();
        plugin.files().stream()
                .filter(file -> file.matches("db/migration/.+\\.sql"))
                .map(this::text)
                .map(sql -> COMMENT.matcher(sql).replaceAll(""))
                .forEach(sql -> {
                    tables.addAll(named(MADE, sql));
                    tables.removeAll(named(DROPPED, sql));
                });
        Properties words = plugin.words(WORDS);
        return tables.stream()
                .map(table -> new Item(table, words.getProperty(table, "")))
                .toList();
    }

    private static List<String> named(Pattern statement, String sql) {
        return statement.matcher(sql).results().map(found -> found.group(1)).toList();
    }

    private String text(String file) {
        URL url = Objects.requireNonNull(plugin.resource(file), file);
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.attune.kernel.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.kernel.plugin.InstalledPlugin;
import org.attune.kernel.plugin.PluginHost;
import org.attune.kernel.subjectaccess.TableWords.Column;
import org.jspecify.annotations.Nullable;

/**
 * The words of {@code META-INF/attune/about-a-child.properties}: the kernel's, then each installed plugin's, whether or not it
 * is on. A table of which nobody speaks, because its jar is gone or left out, is told with its columns' own names, and
 * everything in it is read before it is shown.
 */
@ApplicationScoped
public class SubjectWords {

    static final String FILE = "META-INF/attune/about-a-child.properties";

    private static final Logger LOG = Logger.getLogger(SubjectWords.class.getName());
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9_]*\\.[a-z][a-z0-9_]*");
    private static final Pattern COLUMN = Pattern.compile("(" + TABLE.pattern() + ")\\.([a-z][a-z0-9_]*)");
    private static final Pattern CODE = Pattern.compile("(" + COLUMN.pattern() + ")\\.([A-Z][A-Z0-9_]*)");

    private final Map<String, TableWords> tables = new LinkedHashMap<>();

    public SubjectWords() {
        read(Objects.requireNonNull(SubjectWords.class.getClassLoader().getResource(FILE), FILE), "attune.");
        for (InstalledPlugin plugin : PluginHost.get().all()) {
            URL file = plugin.resource(FILE);
            if (file != null) {
                read(file, plugin.schema() + ".");
            }
        }
    }

    /** In the order in which the parts are read. */
    Iterable<String> tables() {
        return tables.keySet();
    }

    TableWords of(String table) {
        return tables.getOrDefault(table, new TableWords(table, plain(table.replace("plugin_", "")), Map.of()));
    }

    /** {@code hcpc_number} as words. */
    static String plain(String name) {
        String words =
                name.replaceAll("_id$", "").replaceAll("[_.-]+", " ").strip().toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** @param schema nobody speaks for the tables of another */
    private void read(URL file, String schema) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith(schema))
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "{0} of {1}: {2}", new Object[] {FILE, schema, e.getMessage()});
        }
    }

    private void line(String line) {
        String[] sides = line.split("=", 2);
        String key = sides[0].strip();
        String value = sides.length < 2 ? "" : sides[1].strip();
        Matcher column = COLUMN.matcher(key);
        Matcher code = CODE.matcher(key);
        if (TABLE.matcher(key).matches()) {
            tables.put(key, new TableWords(key, value, new LinkedHashMap<>()));
        } else if (column.matches() && tables.containsKey(column.group(1))) {
            Objects.requireNonNull(tables.get(column.group(1))).columns().put(column.group(2), column(value));
        } else if (code.matches()) {
            codesOf(code.group(2), code.group(3), line).put(code.group(4), value);
        } else {
            throw new IllegalArgumentException(
                    "the line \"" + line + "\" names no table, or a column before its table");
        }
    }

    private Map<String, String> codesOf(String table, String column, String line) {
        TableWords words = tables.get(table);
        Column told = words == null ? null : words.columns().get(column);
        if (told == null || told.codes() == null) {
            throw new IllegalArgumentException("the line \"" + line + "\" names no column of codes before it");
        }
        return told.codes();
    }

    private static Column column(String value) {
        String[] parts = value.split("\\|");
        if (value.equals("-")) {
            return new Column(null, About.CHILD, null, null);
        }
        About about =
                parts.length < 2 ? About.CHILD : About.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
        @Nullable String name = parts.length < 3 ? null : parts[2].strip();
        if ("code".equals(name)) {
            return new Column(parts[0].strip(), about, null, new HashMap<>());
        }
        if (name != null && !COLUMN.matcher(name).matches()) {
            throw new IllegalArgumentException(name + " is not schema.table.column");
        }
        return new Column(parts[0].strip(), about, name, null);
    }
}

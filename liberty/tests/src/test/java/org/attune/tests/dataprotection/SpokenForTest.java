package org.attune.tests.dataprotection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.attune.testkit.Attune;
import org.attune.testkit.AttuneTest;
import org.attune.testkit.database.ChildColumns;
import org.attune.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every column of every table that has a child's id is spoken for in a copy of the record, the kernel's and each plugin's. */
@AttuneTest
class SpokenForTest {

    private static final String FILE = ChildColumns.FILE;
    private final TestDatabase database;

    SpokenForTest(Attune attune) {
        database = attune.database();
    }

    @Test
    void everyColumnOfEveryTableWithAChildIsSpokenFor() throws IOException {
        Properties words = words();
        List<ChildColumns.Column> columns = database.asOwner(ChildColumns::all);
        List<String> silent = ChildColumns.silent(columns, words);
        assertTrue(columns.size() > 100, "only " + columns.size());
        assertEquals(List.of(), silent, "nobody speaks for these in " + FILE);
    }

    @Test
    void noWordsSpeakOfWhatIsNotThere() throws IOException {
        List<String> there = database.asOwner(sql -> sql.texts("""
                select t.table_name || '.' || a.attname from attune.tenant_table t
                join pg_attribute a on a.attrelid = t.table_name::regclass and a.attnum > 0 and not a.attisdropped
                where t.child_column is not null union all select table_name from attune.tenant_table"""));
        List<String> gone = words().stringPropertyNames().stream()
                .filter(name -> !there.contains(name.replaceFirst("\\.[A-Z_]+$", "")))
                .sorted()
                .toList();
        assertEquals(List.of(), gone);
    }

    /** What a constraint lists is a code of ours, which a parent is not to read as it stands in the database. */
    @Test
    void codesAreSaidToBeCodes() throws IOException {
        Properties words = words();
        List<String> codes = database.asOwner(sql -> sql.texts("""
                select t.table_name || '.' || a.attname from attune.tenant_table t
                join pg_constraint c on c.conrelid = t.table_name::regclass and c.contype = 'c' and cardinality(c.conkey) = 1
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where t.child_column is not null and t.table_name <> 'attune.subject_line'
                  and pg_get_constraintdef(c.oid) ~ 'ARRAY\\[''[A-Z]'"""));
        assertTrue(codes.size() > 15, codes::toString);
        assertEquals(
                List.of(),
                codes.stream()
                        .filter(column -> !words.getProperty(column).matches("-|.*\\| *code"))
                        .toList());
    }

    private static Properties words() throws IOException {
        Properties words = new Properties();
        Path distribution = Path.of(System.getProperty("attune.distribution"));
        try (Stream<Path> files = Files.walk(distribution)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".war")) {
                    read(words, new ZipFile(file.toFile()), "WEB-INF/classes/" + FILE);
                } else if (Objects.equals(file.getParent(), distribution.resolve("plugins"))) {
                    read(words, new JarFile(file.toFile()), FILE);
                }
            }
        }
        return words;
    }

    private static void read(Properties words, ZipFile zip, String name) throws IOException {
        try (zip) {
            ZipEntry entry = zip.getEntry(name);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
            }
        }
    }
}

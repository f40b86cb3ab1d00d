package org.attune.tests.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages about consent and registration say is tested is tested. */
class NamedTestsTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES = List.of("kernel/app", "liberty/tests");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)(?:\\.([A-Za-z0-9_]+))?`");

    @ParameterizedTest
    @ValueSource(strings = {"docs/consent.md", "docs/registration.md"})
    void everyRowOfATableNamesATest(String page) throws IOException {
        List<String> rows = rows(Files.readAllLines(ROOT.resolve(page)));
        assertTrue(rows.size() > 10, () -> "only " + rows);
        assertEquals(
                List.of(),
                rows.stream().filter(row -> !NAMED.matcher(row).find()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/consent.md", "docs/registration.md"})
    void everyTestThatIsNamedIsThere(String page) throws IOException {
        Map<String, String> sources = sources();
        TreeSet<String> missing = new TreeSet<>();
        int named = 0;
        Matcher names = NAMED.matcher(Files.readString(ROOT.resolve(page)));
        while (names.find()) {
            named++;
            String source = sources.getOrDefault(names.group(1), "");
            String method = names.group(2) == null ? "class " + names.group(1) : "void " + names.group(2) + "(";
            if (!source.contains(method)) {
                missing.add(names.group());
            }
        }
        assertEquals(new TreeSet<String>(), missing);
        assertTrue(named > 50, "only " + named);
    }

    /** Of all tables, without their headings. */
    private static List<String> rows(List<String> lines) {
        List<String> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean heading = i + 1 < lines.size() && lines.get(i + 1).startsWith("|---");
            if (lines.get(i).startsWith("|") && !lines.get(i).startsWith("|---") && !heading) {
                rows.add(lines.get(i));
            }
        }
        return rows;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new HashMap<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith("Test.java"))
                        .toList()) {
                    sources.put(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}

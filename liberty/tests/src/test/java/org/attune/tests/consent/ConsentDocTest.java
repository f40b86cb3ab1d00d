package org.attune.tests.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/consent.md says is tested is tested: every test that it names is there. */
class ConsentDocTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z0-9]*Test)(?:\\.([A-Za-z0-9_]+))?`");

    @Test
    void everyTestThatTheTablesNameIsThere() throws IOException {
        Map<String, String> sources = sources();
        TreeSet<String> missing = new TreeSet<>();
        int named = 0;
        Matcher names = NAMED.matcher(Files.readString(ROOT.resolve("docs/consent.md")));
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

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new java.util.HashMap<>();
        for (String module : new String[] {"kernel/app", "liberty/tests"}) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(one -> one.toString().endsWith("Test.java"))
                        .collect(Collectors.toList())) {
                    sources.put(String.valueOf(file.getFileName()).replace(".java", ""), Files.readString(file));
                }
            }
        }
        return sources;
    }
}

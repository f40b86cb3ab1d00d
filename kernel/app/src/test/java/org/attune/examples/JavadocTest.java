package org.attune.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Javadoc shows stands in an example that the build compiles, line for line; and the shared work has examples. */
class JavadocTest {

    private static final Path API = Path.of("..", "api", "src", "main", "java", "org", "attune", "api");
    private static final Path EXAMPLES = Path.of("src", "test", "java", "org", "attune", "examples");
    private static final Path TESTS = Path.of("..", "..", "liberty", "tests", "src", "test", "java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    /** An example that is run, which the Javadoc names. */
    private static final Pattern NAMED = Pattern.compile("\\{@code (\\w+Example)}");

    private static final Pattern SERVICE =
            Pattern.compile("Inject (?:it|them)\\b.*?\\npublic interface", Pattern.DOTALL);

    static List<Path> typesWithAnExample() {
        return typesWith(EXAMPLE);
    }

    static List<Path> services() {
        return typesWith(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("typesWithAnExample")
    void everyLineOfAnExampleIsCompiled(Path type) {
        String compiled = even(files(EXAMPLES).map(JavadocTest::text).collect(Collectors.joining()));
        List<String> shown = EXAMPLE.matcher(text(type))
                .results()
                .flatMap(found -> statements(found.group(1)))
                .toList();
        assertEquals(
                List.of(),
                shown.stream().filter(line -> !compiled.contains(line)).toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceHasAnExampleOrNamesOne(Path type) {
        String text = text(type);
        Matcher named = NAMED.matcher(text);
        boolean there = EXAMPLE.matcher(text).find()
                || (named.find()
                        && files(TESTS)
                                .anyMatch(file -> file.getFileName().toString().equals(named.group(1) + ".java")));
        assertTrue(there, type::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger/TimeLedger",
                "workload/Workload",
                "calendar/SchoolCalendar",
                "diary/Diary",
                "diary/BookableSessions",
                "deadline/Deadlines",
                "notice/Notices",
                "page/Lookups"
            })
    void theWorkThatEveryServiceModelSharesIsAmongThem(String type) {
        assertTrue(services().contains(API.resolve(type + ".java")));
    }

    private static List<Path> typesWith(Pattern what) {
        return files(API).filter(type -> what.matcher(text(type)).find()).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static Stream<String> statements(String example) {
        return Stream.of(even(example.replaceAll("(?m)^ \\* ?", "")).split("[;{}]|\\.\\.\\."))
                .filter(line -> !line.isBlank());
    }

    /** Wherever the lines are broken. */
    private static String even(String code) {
        return code.replaceAll("\\s+", "");
    }
}

package org.attune.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the Javadoc shows stands in an example that the build compiles, line for line. */
class JavadocTest {

    private static final Path API = Path.of("..", "api", "src", "main", "java", "org", "attune", "api");
    private static final Path EXAMPLES = Path.of("src", "test", "java", "org", "attune", "examples");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\n(.*?)\\n \\* }</pre>", Pattern.DOTALL);

    @ParameterizedTest
    @CsvSource({
        "deadline/DeadlineRule.java, AdviceDeadlines.java",
        "deadline/Deadlines.java, AdviceDeadlines.java",
        "diary/BookableSessions.java, AdviceSessions.java",
        "diary/Diary.java, AdviceSessions.java",
        "notice/Notices.java, AdviceNotices.java"
    })
    void everyLineOfTheExampleIsCompiled(String type, String example) throws IOException {
        String compiled = even(Files.readString(EXAMPLES.resolve(example)));
        List<String> shown = EXAMPLE.matcher(Files.readString(API.resolve(type)))
                .results()
                .flatMap(found -> statements(found.group(1)))
                .toList();
        assertTrue(!shown.isEmpty(), "no example");
        assertEquals(
                List.of(),
                shown.stream().filter(line -> !compiled.contains(line)).toList());
    }

    private static Stream<String> statements(String example) {
        return Stream.of(even(example.replaceAll("(?m)^ \\* ?", "")).split(";|\\.\\.\\."))
                .filter(line -> !line.isBlank());
    }

    /** Wherever the lines are broken. */
    private static String even(String code) {
        return code.replaceAll("\\s+", "");
    }
}
